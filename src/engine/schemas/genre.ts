/** What kinds of documents there are, and what other systems call them (content/genres.yaml). */
import { z } from 'zod';
import { slug } from './statement.ts';

export const genre = z.strictObject({
  /** What a document's `genre:` says. */
  id: slug,
  /** In the edition's words: `sea chart`. */
  label: z.string().min(1),
  /** Item type of CSL 1.0.2. */
  csl: z
    .enum([
      'document',
      'interview',
      'manuscript',
      'personal_communication',
      'post',
      'report',
      'speech',
    ])
    .default('document'),
  /** Item type of Zotero. */
  zotero: z
    .enum(['document', 'email', 'interview', 'letter', 'manuscript', 'presentation', 'report'])
    .default('manuscript'),
  /** Type of schema.org. */
  schema: z
    .enum(['Conversation', 'CreativeWork', 'EmailMessage', 'Message', 'Report'])
    .default('CreativeWork'),
});

export type Genre = z.infer<typeof genre>;

/** The genres of documents, and their types in other systems (content/genres.yaml). */
import { z } from 'zod';
import { slug } from './statement.ts';

export const genre = z.strictObject({
  id: slug.describe('What the `genre` of a document says.'),
  label: z.string().min(1).describe('The genre in words: "sea chart".'),
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
    .default('document')
    .describe('The item type of CSL 1.0.2.'),
  zotero: z
    .enum(['document', 'email', 'interview', 'letter', 'manuscript', 'presentation', 'report'])
    .default('manuscript')
    .describe('The item type of Zotero.'),
  schema: z
    .enum(['Conversation', 'CreativeWork', 'EmailMessage', 'Message', 'Report'])
    .default('CreativeWork')
    .describe('The type of schema.org.'),
});

export type Genre = z.infer<typeof genre>;

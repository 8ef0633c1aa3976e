/** A work cited, as a CSL item (https://docs.citationstyles.org/en/stable/specification.html) in YAML. */
import { z } from 'zod';
import { slug } from './statement.ts';

const name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);
const date = z.strictObject({
  'date-parts': z.array(z.array(z.number().int())).optional(),
  season: z.number().int().optional(),
  literal: z.string().optional(),
});

export const work = z.strictObject({
  id: slug,
  type: z.enum([
    'article',
    'article-journal',
    'article-newspaper',
    'book',
    'broadcast',
    'chapter',
    'document',
    'entry',
    'entry-encyclopedia',
    'interview',
    'post',
    'post-weblog',
    'report',
    'paper-conference',
    'webpage',
    'dataset',
  ]),
  title: z.string(),
  'title-short': z.string().optional(),
  author: z.array(name).optional(),
  editor: z.array(name).optional(),
  translator: z.array(name).optional(),
  issued: date.optional(),
  /** When the editors read it, for what may have changed since. */
  accessed: date.optional(),
  'container-title': z.string().optional(),
  'collection-title': z.string().optional(),
  'collection-number': z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  number: z.string().optional(),
  archive: z.string().optional(),
  archive_location: z.string().optional(),
  genre: z.string().optional(),
  language: z.string().optional(),
  ISBN: z.string().optional(),
  /** Only a publisher's own page; mirrors and staging copies are refused by the rule `link-is-publishers`. */
  URL: z.url().optional(),
  note: z.string().optional(),
});

export type Work = z.infer<typeof work>;

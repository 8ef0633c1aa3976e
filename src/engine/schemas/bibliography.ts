/** A work cited, as a CSL item (https://docs.citationstyles.org/en/stable/specification.html) in YAML. */
import { z } from 'zod';
import { slug } from './statement.ts';

const name = z.union([
  z.strictObject({
    family: z.string().describe('Family name.'),
    given: z.string().optional().describe('Given names.'),
  }),
  z.strictObject({ literal: z.string().describe('A name that has no parts: an organisation.') }),
]);
const names = z.array(name).optional();
const date = z.strictObject({
  'date-parts': z
    .array(z.array(z.number().int()))
    .optional()
    .describe('`[[year, month, day]]`; month and day may be left out. Two lists are a range.'),
  season: z.number().int().optional().describe('1 is spring, 4 is winter.'),
  literal: z.string().optional().describe('A date in words, where it is no date: "in press".'),
});

export const work = z.strictObject({
  id: slug.describe('Permanent key for citations: `ren-2001`.'),
  type: z
    .enum([
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
    ])
    .describe('The CSL type.'),
  title: z.string().describe('The title.'),
  'title-short': z.string().optional().describe('A short title for repeated citations.'),
  author: names.describe('Authors.'),
  editor: names.describe('Editors.'),
  translator: names.describe('Translators.'),
  issued: date.optional().describe('Date of publication.'),
  accessed: date
    .optional()
    .describe('When the editors read it: a web page may have changed since.'),
  'container-title': z.string().optional().describe('The journal, book or site that contains it.'),
  'collection-title': z.string().optional().describe('The series.'),
  'collection-number': z.string().optional().describe('The number in the series.'),
  publisher: z.string().optional().describe('The publisher.'),
  'publisher-place': z.string().optional().describe('The place of publication.'),
  volume: z.string().optional().describe('The volume.'),
  issue: z.string().optional().describe('The issue.'),
  page: z.string().optional().describe('The pages: "9–14".'),
  number: z.string().optional().describe('The number of a report or document.'),
  archive: z.string().optional().describe('The archive that holds it.'),
  archive_location: z.string().optional().describe('The call number in that archive.'),
  genre: z.string().optional().describe('What kind of work it is, if the type does not say it.'),
  language: z.string().optional().describe('The language, a BCP 47 tag.'),
  ISBN: z.string().optional().describe('The ISBN.'),
  URL: z.url().optional().describe('The page of the publisher, never a mirror or a staging copy.'),
  note: z.string().optional().describe('A remark for the bibliography.'),
});

export type Work = z.infer<typeof work>;

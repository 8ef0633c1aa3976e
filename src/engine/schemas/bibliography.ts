/** A work cited, as a CSL item (https://docs.citationstyles.org/en/stable/specification.html) in YAML. */
import { z } from 'zod';
import { languageTag, slug, webAddress } from './statement.ts';

const name = z.union([
  z.strictObject({
    family: z.string().describe('Family name.'),
    given: z.string().optional().describe('Given names.'),
  }),
  z.strictObject({ literal: z.string().describe('A name that has no parts: an organisation.') }),
]);
const names = z.array(name).optional();

/** Whether a year, and perhaps its month and day, exist. */
const isDate = ([year = 0, month = 1, day = 1]: readonly number[]): boolean => {
  const made = new Date(Date.UTC(2000, month - 1, day));
  made.setUTCFullYear(year, month - 1, day);
  return year > 0 && year < 10_000 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
};

const dateFields = z.strictObject({
  'date-parts': z
    .array(
      z
        .array(z.number().int())
        .max(3)
        .refine(isDate, 'a year, and perhaps a month and a day: `[2003, 2, 26]`'),
    )
    .min(1)
    .max(2)
    .optional()
    .describe('`[[year, month, day]]`; month and day may be left out. Two lists are a range.'),
  season: z.number().int().min(1).max(4).optional().describe('1 is spring, 4 is winter.'),
  literal: z.string().optional().describe('A date in words, where it is no date: "in press".'),
});

const date = dateFields.refine(
  (fields) => Object.keys(fields).length > 0,
  'a date: date-parts, a season or words',
);

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
  language: languageTag.optional().describe('The language, a BCP 47 tag.'),
  ISBN: z.string().optional().describe('The ISBN.'),
  URL: webAddress
    .optional()
    .describe('The page of the publisher, never a mirror or a staging copy.'),
  note: z.string().optional().describe('A remark for the bibliography.'),
});

export type Work = z.infer<typeof work>;

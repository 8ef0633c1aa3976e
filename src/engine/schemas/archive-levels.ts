/** The levels of an archive's call numbers, such as fonds, series, box and folio (ISAD(G) 3.1.1). */
import { z } from 'zod';
import { isSlowPattern } from './patterns.ts';
import { slug } from './statement.ts';

/** A pattern with a placeholder for a value: `box {value}`. */
const form = z
  .string()
  .regex(/^[^{}]*(\{name\})?[^{}]*\{value\}[^{}]*$/, 'a form with "{value}" in it');

/** A regular expression for the values of a level. */
const pattern = z.string().refine((source) => {
  try {
    if (/\((?!\?:)/.test(source) || isSlowPattern(source)) return false;
    return new RegExp(source, 'iu').exec('') === null;
  } catch {
    return false;
  }
}, 'a regular expression without groups other than "(?:…)" that matches at least one character, without repeated groups that hold repetitions or "|"');

/** Default pattern of a level's values: digits, optionally with a letter. */
const LEVEL_PATTERN = '\\d+[a-z]?';

/** One level. An archive lists its levels from the widest to the narrowest. */
export const archiveLevel = z
  .strictObject({
    id: slug.describe("The key under `levels` in a document's `archive`."),
    name: z.string().min(1).describe('The name in call numbers: "box".'),
    plural: z.string().min(1).optional().describe('The name for several: "boxes".'),
    citation: form
      .default('{name} {value}')
      .describe('How a value is cited. `{name}` becomes the name, or the plural for several.'),
    citationOfSeveral: form
      .optional()
      .describe('How several are cited, where the plural does not say it: "ff. {value}".'),
    separator: z
      .string()
      .min(1)
      .default(', ')
      .describe('What divides it from the level before it: the slash of "FO 371/84130".'),
    abbreviations: z
      .array(z.string().min(1))
      .default([])
      .describe('Other names that a reader may type before a value.'),
    ambiguous: z
      .array(z.string().min(1))
      .default([])
      .describe('More names, understood only beside another level: "p." may be a page.'),
    pattern: pattern
      .default(LEVEL_PATTERN)
      .describe('A regular expression for its values: digits, perhaps with a letter.'),
    range: z
      .boolean()
      .default(false)
      .describe(
        '`true` for a place within a file of which a document fills a range: folios, pages.',
      ),
  })
  .refine(
    ({ citation, separator, pattern }) =>
      citation !== '{value}' || separator !== ', ' || pattern !== LEVEL_PATTERN,
    {
      path: ['citation'],
      message: 'words, or a pattern or separator of its own: a bare number is no call number',
    },
  );

export type ArchiveLevel = z.infer<typeof archiveLevel>;

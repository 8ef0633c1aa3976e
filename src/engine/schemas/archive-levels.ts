/** The levels of an archive's call numbers, such as fonds, series, box and folio (ISAD(G) 3.1.1). */
import { z } from 'zod';
import { slug } from './statement.ts';

/** A form of words with the place of a value in it: `box {value}`. */
const form = z
  .string()
  .regex(/^[^{}]*(\{name\})?[^{}]*\{value\}[^{}]*$/, 'a form with "{value}" in it');

/** A regular expression for the values of a level. */
const pattern = z.string().refine((source) => {
  try {
    return !/\((?!\?:)/.test(source) && new RegExp(source, 'iu').exec('') === null;
  } catch {
    return false;
  }
}, 'a regular expression without groups other than "(?:…)" that matches at least one character');

/** Values of a level that says nothing of them: digits, perhaps with a letter. */
export const LEVEL_PATTERN = '\\d+[a-z]?';

/** One level. An archive lists its levels from the widest to the narrowest. */
export const archiveLevel = z
  .strictObject({
    /** The key under `levels:` in a document's `archive:`. */
    id: slug,
    /** As call numbers name it: `box`. */
    name: z.string().min(1),
    /** For several: `boxes`. The name itself where it is missing. */
    plural: z.string().min(1).optional(),
    /** How a value is cited. `{name}` is the name, or the plural where several are cited. */
    citation: form.default('{name} {value}'),
    /** How several are cited, where the plural alone does not say it: `ff. {value}`. */
    citationOfSeveral: form.optional(),
    /** What divides it from the level before it: `/` of `FO 371/84130`. */
    separator: z.string().min(1).default(', '),
    /** Other names that a reader may type before a value. */
    abbreviations: z.array(z.string().min(1)).default([]),
    /** More names, understood only beside another level: `p.` may be a page. */
    ambiguous: z.array(z.string().min(1)).default([]),
    /** A regular expression for its values. */
    pattern: pattern.default(LEVEL_PATTERN),
    /** Whether a document fills a range of it within a file, as leaves, folios and pages. */
    range: z.boolean().default(false),
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

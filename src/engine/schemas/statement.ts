/** The common fields of editorial statements: certainty and sources. */
import { z } from 'zod';

/** A permanent name: lower case, digits and hyphens. It becomes part of addresses. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name of lower-case letters, digits and hyphens');

/** The slug nearest to a name; empty if the name has no letters or digits for one. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const isLanguageTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** A language, perhaps with a script and a country. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, 'a language tag (BCP 47), such as "en" or "fr-CA"');

/** An address that a reader can follow from anywhere. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** The certainty of the editors. Less probable statements are not published. */
export const certainty = z.enum(['certain', 'probable']);

/** A work in the bibliography, with an optional locator: `almanac-1850` or `almanac-1850, p. 8`. */
export const citation = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(, .+)?$/,
    'a bibliography key, then perhaps a comma and a locator',
  );

const isDay = (value: string): boolean => z.iso.date().safeParse(value).success;

/** A day, month or year that exists, of our era, perhaps with a mark of doubt. */
function isOneDate(value: string): boolean {
  const [, exact = ''] = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)[?~%]?$/.exec(value) ?? [];
  return exact > '0001' && isDay(exact + '-01-01'.slice(exact.length - '0000'.length));
}

const isOpen = (end: string): boolean => end === '' || end === '..';

/** The part of EDTF that pages put in words: no seasons, sets, unknown digits or years before our era. */
function isDate(value: string): boolean {
  const [start = '', end, more] = value.split('/');
  if (end === undefined) return isOneDate(start);
  if (more !== undefined) return false;
  if (isOpen(start)) return isOneDate(end);
  if (!isOneDate(start) || isOpen(end)) return isOneDate(start);
  const precision = Math.min(start.length, end.length);
  return isOneDate(end) && start.slice(0, precision) <= end.slice(0, precision);
}

/** A date in EDTF (ISO 8601-2), quoted in YAML, so that no parser converts it. */
export const edtf = z
  .string('a quoted EDTF date, such as "1949-03-05"')
  .refine(
    isDate,
    'an EDTF date, such as "1949-03-05", "1949-03", "1949~" or "1949/1950", the earlier first',
  );

/** A date field with its description. */
export const dated = edtf.describe(
  'The date in EDTF (ISO 8601-2), quoted: "1911-01-05", "1911-01", "1911~", "1911/1913".',
);

/** Fields of a statement with sources in the bibliography. */
export const sourced = {
  certainty: certainty
    .default('certain')
    .describe('How sure the editors are. What is less than probable is not published.'),
  sources: z
    .array(citation)
    .default([])
    .describe(
      'Works of the bibliography that support the statement: `[ren-2001, "board-1914, p. 2"]`.',
    ),
};

/** A dated event in a life or a document's history. */
export const datedStatement = z.strictObject({
  edtf: dated,
  place: z.string().optional().describe('Where it happened, in words.'),
  text: z.string().optional().describe('What is to be said about it.'),
  ...sourced,
});

export type Certainty = z.infer<typeof certainty>;
export type DatedStatement = z.infer<typeof datedStatement>;

/** The common fields of editorial statements: certainty and sources. */
import { z } from 'zod';
import { unwantedPart } from '../source/web-addresses.ts';
import { isLanguageTag } from './language-tag.ts';

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

/** A language, perhaps with a script and a country. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, 'a language tag (BCP 47), such as "en" or "fr-CA"');

/** An address that a reader can follow from anywhere. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .refine((url) => unwantedPart(url) === undefined, 'an address without a user before the host');

/** The certainty of the editors. */
export const certainty = z.enum(['certain', 'probable', 'possible']);

/** A work in the bibliography, with an optional locator: `almanac-1850` or `almanac-1850, p. 8`. */
export const citation = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(, .+)?$/,
    'a bibliography key, then perhaps a comma and a locator',
  );

const isDay = (value: string): boolean => z.iso.date().safeParse(value).success;

/** A day, month or year that exists, perhaps with a mark of doubt. */
function isOneDate(value: string): boolean {
  const [, era, exact = ''] = /^(-?)(\d{4}(?:-\d\d(?:-\d\d)?)?)[?~%]?$/.exec(value) ?? [];
  // Every fourth year before our era is a leap year, as 2000 is.
  const day = exact + '-01-01'.slice(exact.length - '0000'.length);
  return isDay(era === '-' || exact.startsWith('0000') ? day.replace(/^..../, '2000') : day);
}

/** A season (`1891-21` is spring), a decade or a century (`189X`, `18XX`), or no date at all. */
const isVague = (value: string): boolean =>
  /^(?:\d{4}-2[1-4][?~%]?|\d{3}X|\d\dXX|XXXX)$/.test(value);

/** One of several dates: `[1603-02,1604-02]`. */
function isOneOf(value: string): boolean {
  const dates = /^\[(.+)\]$/.exec(value)?.[1]?.split(',') ?? [];
  return (
    dates.length > 1 && dates.every((one, at) => isOneDate(one) && one > (dates[at - 1] ?? ''))
  );
}

const isOpen = (end: string): boolean => end === '' || end === '..';

/** Whether a date is not later than another, as far as both are exact. */
function isInOrder(start: string, end: string): boolean {
  const [from, to] = [start, end].map((one) =>
    (/^-?[\d-]+/.exec(one)?.[0] ?? '').split(/(?<=\d)-/),
  );
  for (const [at, part] of (from ?? []).entries()) {
    const difference = Number(to?.[at] ?? part) - Number(part);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** The part of EDTF that pages put in words. */
function isDate(value: string): boolean {
  const [start = '', end, more] = value.split('/');
  if (end === undefined) return isOneDate(start) || isVague(start) || isOneOf(start);
  if (more !== undefined) return false;
  if (isOpen(start)) return isOneDate(end);
  if (!isOneDate(start) || isOpen(end)) return isOneDate(start);
  return isOneDate(end) && isInOrder(start, end);
}

/** A date in EDTF (ISO 8601-2), quoted in YAML, so that no parser converts it. */
export const edtf = z
  .string('a quoted EDTF date, such as "1949-03-05"')
  .refine(
    isDate,
    'an EDTF date, such as "1949-03-05", "1949-03", "1949~" or "1949/1950", the earlier first; "1949-21" is spring, "[1948,1949]" one of two, "XXXX" undated',
  );

/** A date field with its description. */
export const dated = edtf.describe(
  'The date in EDTF (ISO 8601-2), quoted: "1911-01-05", "1911-01", "1911~", "1911/1913"; "1911-21" to "1911-24" for spring to winter, "[1910,1911]" for one of two, "191X" and "19XX", "-0043" for 44 BC, "XXXX" for undated.',
);

/** Fields of a statement with sources in the bibliography. */
export const sourced = {
  certainty: certainty.default('certain').describe('How sure the editors are.'),
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

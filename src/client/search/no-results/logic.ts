/** Alternatives for a query without results. */

import { distance } from 'fastest-levenshtein';
import * as words from '#strings/search-view.ts';
import type { DatedPlace } from '../../../search/field-indexes.ts';
import type { Lexicon } from '../../../search/lexicon.ts';
import { nameWords, openNames } from '../../../search/query/name-forms.ts';
import type { Candidate, Term } from '../../../search/query/terms.ts';
import { formatDays } from '../interpretation/logic.ts';
import { entriesMeant, printedName } from '../result-groups/logic.ts';

/** An alternative query or page. */
export interface Alternative {
  readonly label: string;
  /** Why it is suggested. */
  readonly why: string;
  readonly query?: string;
  readonly url?: string;
}

/** Minimum letters of a word: shorter words are similar to too many names. */
const MIN_LETTERS = 4;
/** Maximum share of different letters, in short and in longer names. */
const MAX_DIFFERENT_SHARE = 0.25;
const MAX_DIFFERENT_SHARE_IF_LONG = 0.34;
const LONG = 6;
const MAX_NAMES = 3;

/** Similar names, neighbouring dates, and pages of entries that no text names. */
export const alternativesTo = (
  terms: readonly Term[],
  known: { readonly lexicon: Lexicon; readonly dates: readonly DatedPlace[] },
): Alternative[] => [
  ...entriesMeant(terms.filter(({ not }) => !not)).map((entry) => entryPage(entry, known.lexicon)),
  ...terms.flatMap((term) => (term.kind === 'word' ? similarNames(term, known.lexicon) : [])),
  ...terms.flatMap((term) => (term.kind === 'date' ? neighbouringDates(term, known.dates) : [])),
];

const entryPage = ({ register, id }: Candidate, lexicon: Lexicon): Alternative => ({
  label: printedName(id, lexicon),
  why: words.why.page,
  url: `/${register}/${id}/`,
});

function similarNames({ written }: Term, lexicon: Lexicon): Alternative[] {
  const word = nameWords(written).join('');
  if (HAN.test(word)) return namesThatBegin(word, lexicon);
  if (word.length < MIN_LETTERS) return [];
  const near = [...openNames(lexicon).byKey.values()].flat().flatMap((form) => {
    const lengths = [word.length, form.key.length];
    const nearest = distance(word, form.key) / Math.max(...lengths);
    const most = Math.min(...lengths) < LONG ? MAX_DIFFERENT_SHARE : MAX_DIFFERENT_SHARE_IF_LONG;
    return nearest > most ? [] : [{ ...form, nearest }];
  });
  const byEntry = new Map(
    near.sort((a, b) => b.nearest - a.nearest).map((form) => [form.entry.id, form]),
  );
  return [...byEntry.values()]
    .sort((a, b) => a.nearest - b.nearest)
    .slice(0, MAX_NAMES)
    .map(({ text, entry }) => {
      const label = printedName(entry.id, lexicon);
      const form = text === label ? '' : text;
      return { label, why: words.why.similar(written, form), query: label };
    });
}

const HAN = /^\p{Script=Han}+$/u;

/** Names in Chinese characters, where the family name comes first and nothing divides it from the rest. */
const namesThatBegin = (word: string, lexicon: Lexicon): Alternative[] => {
  const begun = openNames(lexicon).forms.filter(
    ({ key, entry }) => entry.register === 'people' && key.startsWith(word),
  );
  const byEntry = new Map(begun.toReversed().map(({ entry, text }) => [entry.id, text]));
  return [...byEntry]
    .toReversed()
    .slice(0, MAX_NAMES)
    .map(([id, text]) => {
      const label = printedName(id, lexicon);
      return { label, why: words.why.begins(word, text), query: label };
    });
};

/** The last date before and the first date after a term. */
function neighbouringDates(
  { low = '', high = '9999' }: Partial<{ low: string; high: string }>,
  dates: readonly DatedPlace[],
): Alternative[] {
  const dated = dates.filter(({ at }) => at !== undefined);
  const before = dated
    .filter((date) => date.high !== undefined && date.high < low)
    .sort((a, b) => (a.high ?? '').localeCompare(b.high ?? ''))
    .at(-1);
  const after = dated
    .filter((date) => date.low !== undefined && date.low > high)
    .sort((a, b) => (a.low ?? '').localeCompare(b.low ?? ''))[0];
  return [
    { date: before, why: words.why.before },
    { date: after, why: words.why.after },
  ].flatMap(({ date, why }) => {
    if (date === undefined) return [];
    const label = formatDays(date);
    return [{ label, why: why(date.title), query: label }];
  });
}

/** Where nothing was found: what lies nearest to what was asked. */
import { distance } from 'fastest-levenshtein';
import type { DatedPlace } from '../../../search/field-indexes.ts';
import type { Lexicon } from '../../../search/lexicon.ts';
import { nameWords, openNames } from '../../../search/query/name-forms.ts';
import type { Candidate, Term } from '../../../search/query/terms.ts';
import { sayDays } from '../interpretation/logic.ts';
import { entriesMeant, nameOf } from '../result-groups/logic.ts';

/** Something else to look for, or to open. */
export interface Near {
  readonly label: string;
  /** What it has to do with what was asked. */
  readonly why: string;
  readonly query?: string;
  readonly url?: string;
}

/** Words of fewer letters are near to everything. */
const LEAST = 4;
/** Share of its letters in which a name may differ. */
const MOST = 0.4;
const ROOM = 3;

/** Names like the words asked, dates next to those asked, and the pages of whom nothing here names. */
export const nearTo = (
  terms: readonly Term[],
  known: { readonly lexicon: Lexicon; readonly dates: readonly DatedPlace[] },
): Near[] => [
  ...entriesMeant(terms).map((entry) => pageOf(entry, known.lexicon)),
  ...terms.flatMap((term) => (term.kind === 'word' ? namesLike(term, known.lexicon) : [])),
  ...terms.flatMap((term) => (term.kind === 'date' ? datesBeside(term, known.dates) : [])),
];

const pageOf = ({ register, id }: Candidate, lexicon: Lexicon): Near => ({
  label: nameOf(id, lexicon),
  why: 'has a page here',
  url: `/${register}/${id}/`,
});

function namesLike({ written }: Term, lexicon: Lexicon): Near[] {
  const word = nameWords(written).join('');
  if (word.length < LEAST) return [];
  const near = [...openNames(lexicon).byKey.values()].flat().flatMap((form) => {
    const nearest = Math.min(
      ...[form.key, ...form.words].map(
        (key) => distance(word, key) / Math.max(word.length, key.length),
      ),
    );
    return nearest > MOST ? [] : [{ ...form, nearest }];
  });
  const byEntry = new Map(
    near.sort((a, b) => b.nearest - a.nearest).map((form) => [form.entry.id, form]),
  );
  return [...byEntry.values()]
    .sort((a, b) => a.nearest - b.nearest)
    .slice(0, ROOM)
    .map(({ text, entry }) => {
      const label = nameOf(entry.id, lexicon);
      const form = text === label ? '' : `, as “${text}”`;
      return { label, why: `is spelled a little like “${written}”${form}`, query: label };
    });
}

/** The last date before and the first date after those asked that a passage or a document has. */
function datesBeside(
  { low = '', high = '9999' }: Partial<{ low: string; high: string }>,
  dates: readonly DatedPlace[],
): Near[] {
  const dated = dates.filter(({ at }) => at !== undefined);
  const before = dated
    .filter((date) => date.high !== undefined && date.high < low)
    .sort((a, b) => (a.high ?? '').localeCompare(b.high ?? ''))
    .at(-1);
  const after = dated
    .filter((date) => date.low !== undefined && date.low > high)
    .sort((a, b) => (a.low ?? '').localeCompare(b.low ?? ''))[0];
  return [
    { date: before, why: 'is the last date before' },
    { date: after, why: 'is the first date after' },
  ].flatMap(({ date, why }) => {
    if (date === undefined) return [];
    const label = sayDays(date);
    return [{ label, why: `${why}: ${date.title}`, query: label }];
  });
}

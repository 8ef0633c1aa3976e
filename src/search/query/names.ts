/** Finds registered names in a query: longest first, in any form, shortened, or misspelt. */
import { withPlainMarks } from './as-words.ts';
import { longest } from './longest-terms.ts';
import { type IndexedForm, type IndexedNames, nameWords } from './name-forms.ts';
import { shortens } from './short-names.ts';
import { MIN_LETTERS, nearness, nearnessOfRest } from './spelling.ts';
import type { NameTerm, Recognised, Recognition, Unwritten } from './terms.ts';
import { type WordRange, wordRangesOf } from './word-ranges.ts';

interface Match extends WordRange {
  readonly forms: readonly IndexedForm[];
  /** Missing for exact forms. */
  readonly how?: 'romanisation' | 'shortened' | 'near';
  readonly distance: number;
}

/** Finds the names in `query`. A form of several entries has them all as candidates. */
export function findNames(query: string, names: IndexedNames): Unwritten<NameTerm>[] {
  const ranges = wordRangesOf(query, names.longest);
  const sure = [matchWhole, matchShortened, matchMixed]
    .map((match) => onceForEach(match, names))
    .flatMap((match) => ranges.flatMap(match));
  const matchSlips = onceForEach(matchNear, names);
  const near = ranges.flatMap((range) => {
    const read = sure.some(
      ({ start, end, size, how }) =>
        start >= range.start && end <= range.end && (size === range.size || (size > 1 && !how)),
    );
    return read ? [] : matchSlips(range);
  });
  return longest([...sure, ...near]).map((match) => {
    const { start, end } = match;
    return { kind: 'name', start, end, ...recognised(match, names) };
  });
}

/** The matches of a range, compared once for words that a query repeats. */
function onceForEach(
  match: (range: WordRange, names: IndexedNames) => readonly Match[],
  names: IndexedNames,
): (range: WordRange) => readonly Match[] {
  const known = new Map<string, readonly Match[]>();
  return (range) => {
    const found = known.get(range.written) ?? match(range, names);
    known.set(range.written, found);
    return found.map((one) => ({ ...one, ...range }));
  };
}

/** A name without the genitive ending. */
const withoutGenitive = (written: string, { genitive }: Pick<IndexedNames, 'genitive'>): string =>
  written.replace(genitive, '');

const matchOf = (
  range: WordRange,
  forms: readonly IndexedForm[],
  rest: Partial<Match> = {},
): Match[] => (forms.length > 0 ? [{ ...range, forms, distance: 0, ...rest }] : []);

const matchWhole = (range: WordRange, { byKey, genitive }: IndexedNames): Match[] =>
  matchOf(
    range,
    byKey.get(range.words.join('')) ??
      byKey.get(nameWords(withoutGenitive(range.written, { genitive })).join('')) ??
      [],
  );

function matchShortened(range: WordRange, { byWord }: IndexedNames): Match[] {
  if (range.size < 2 || range.words.length > range.size) return [];
  const forms = new Set(range.words.flatMap((word) => byWord.get(word) ?? []));
  return matchOf(
    range,
    [...forms].filter(({ words, kind }) => kind !== 'misspelling' && shortens(range.words, words)),
    { how: 'shortened' },
  );
}

/** Matches the family name of one spelling with the given names of another. */
function matchMixed(range: WordRange, { byWord, forms }: IndexedNames): Match[] {
  const [family = '', ...given] = range.words;
  const spelled = byWord.get(family)?.filter(({ words }) => words[0] === family);
  if (spelled === undefined || given.length === 0) return [];
  const rest = given.join('');
  const near = forms.filter(
    ({ entry, words }) =>
      spelled.some((form) => form.entry === entry) && words.slice(1).join('') === rest,
  );
  return matchOf(range, near, { how: 'romanisation' });
}

function matchNear(range: WordRange, names: IndexedNames): Match[] {
  const words = nameWords(withoutGenitive(range.written, names));
  const found = range.size === 1 ? nearWords(words, names) : nearNames(words, names);
  const distance = Math.min(...found.values());
  const forms = [...found.keys()].filter((form) => found.get(form) === distance);
  return matchOf(range, forms, { how: 'near', distance });
}

/** Forms, with their edit distances from the query. */
type NearForms = ReadonlyMap<IndexedForm, number>;

/** Finds misspelt single words. For groups, whose names are ordinary words, one edit is allowed. */
function nearWords([name = '']: readonly string[], { forms, ordinary }: IndexedNames): NearForms {
  // Syllables of Hangul are compared by their letters.
  const word = name.normalize('NFD');
  const near = new Map<IndexedForm, number>();
  if (word.length < MIN_LETTERS || ordinary.has(name)) return near;
  for (const form of forms) {
    const edits = nearness(word, form.letters);
    if (edits < 2 || (edits === 2 && form.entry.register !== 'groups')) near.set(form, edits);
  }
  return near;
}

/** Finds misspelt names of several words with a correct first or last word. */
function nearNames(words: readonly string[], { byWord }: IndexedNames): NearForms {
  const near = new Map<IndexedForm, number>();
  for (const [at, from, to] of [
    [0, 1, undefined],
    [-1, 0, -1],
  ] as const) {
    for (const form of byWord.get(words.at(at) ?? '') ?? []) {
      const [rest, other] = [words, form.words].map((all) => all.slice(from, to).join(''));
      const edits = nearnessOfRest(rest ?? '', other ?? '');
      if (form.words.at(at) === words.at(at) && edits <= 2) near.set(form, edits);
    }
  }
  return near;
}

const HOW: readonly Recognition[] = ['exact', 'folded', 'romanisation', 'near'];

/** The entries of the forms, and the most certain kind of recognition. */
function recognised({ forms, written, how, distance }: Match, names: IndexedNames): Recognised {
  const ways = forms.map((form) => {
    const exact = [written, withoutGenitive(written, names)].includes(withPlainMarks(form.text));
    const usual = {
      form: exact ? 'exact' : 'folded',
      romanised: 'romanisation',
      misspelling: 'near',
    } as const;
    const way = how ?? usual[form.kind];
    // Exact matches come first, whatever the form; misspellings come last.
    return { form, how: way, order: exact && way !== 'near' ? 0 : HOW.indexOf(way) };
  });
  const [best] = ways.sort((a, b) => a.order - b.order);
  const meant = ways.filter((way) => way.how !== 'near' || best?.how === 'near');
  return {
    candidates: [...new Set(meant.map(({ form }) => form.entry))],
    form: best?.form.text ?? '',
    how: best?.how ?? 'near',
    distance,
  };
}

/** Whether a word is so near a name that it has to be in the list of ordinary words. */
export function looksLikeName(word: string, names: IndexedNames): boolean {
  const isKnown = (form: string): boolean => names.byKey.has(nameWords(form).join(''));
  return (
    nearWords(nameWords(withoutGenitive(word, names)), names).size > 0 &&
    ![word, withoutGenitive(word, names)].some(isKnown)
  );
}

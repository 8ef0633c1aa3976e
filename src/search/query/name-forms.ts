/** Indexes the registered forms of names for look-up. */
import type { EntryForms, Lexicon, Register } from '../lexicon.ts';
import { madeOnce } from '../made-once.ts';
import { foldWord } from '../words.ts';
import type { Candidate } from './terms.ts';

/** A registered form with its entry. */
export interface IndexedForm {
  readonly text: string;
  readonly kind: 'form' | 'romanised' | 'misspelling';
  /** Its words, folded. */
  readonly words: readonly string[];
  /** Its words, joined without separators. */
  readonly key: string;
  /** The letters of the key, with syllables of Hangul decomposed. */
  readonly letters: string;
  readonly entry: Candidate;
}

export interface IndexedNames {
  readonly forms: readonly IndexedForm[];
  /** Forms by their key. */
  readonly byKey: ReadonlyMap<string, readonly IndexedForm[]>;
  /** Forms of people with several words, by each word. */
  readonly byWord: ReadonlyMap<string, readonly IndexedForm[]>;
  /** Maximum words of a form. */
  readonly longest: number;
  readonly ordinary: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  /** Ids of those who sent or received documents. */
  readonly senders: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  /** The ending of a name in the genitive. */
  readonly genitive: RegExp;
}

/** The words of a name in lower case, without accents and apostrophes. */
export const nameWords = (text: string): string[] => foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Indexes the names of a lexicon. The index of a lexicon is made once. */
export const openNames = madeOnce(indexNames);

function indexNames({
  names,
  ordinary,
  grammar,
}: Pick<Lexicon, 'names' | 'ordinary' | 'grammar'>): IndexedNames {
  const forms = Object.entries(names).flatMap(([register, entries]) =>
    entries.flatMap((entry) => formsOf(entry, register as Register)),
  );
  const parties = [...names.people, ...names.groups];
  const severalWords = forms.filter(
    ({ entry, words }) => entry.register === 'people' && words.length > 1,
  );
  return {
    forms,
    byKey: groupByKeys(forms, ({ key }) => [key]),
    byWord: groupByKeys(severalWords, ({ words }) => words),
    longest: Math.max(1, ...forms.map(({ words }) => words.length)) + 2,
    ordinary: new Set(ordinary),
    speakers: new Set(parties.filter(({ speaks }) => speaks).map(({ id }) => id)),
    senders: new Set(parties.filter(({ sends }) => sends).map(({ id }) => id)),
    recipients: new Set(parties.filter(({ receives }) => receives).map(({ id }) => id)),
    genitive: new RegExp(`(?:${grammar.genitive})$`, 'iu'),
  };
}

function formsOf(
  { id, forms, romanised = [], misspellings = [] }: EntryForms,
  register: Register,
): IndexedForm[] {
  const entry = { register, id };
  const kinds = { form: forms, romanised, misspelling: misspellings };
  return (['form', 'romanised', 'misspelling'] as const).flatMap((kind) =>
    kinds[kind].map((text) => {
      const words = nameWords(text);
      const key = words.join('');
      return { text, kind, words, key, letters: key.normalize('NFD'), entry };
    }),
  );
}

/** Groups items by each of their keys. */
export function groupByKeys<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [item]);
      else list.push(item);
    }
  }
  return groups;
}

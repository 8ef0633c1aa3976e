/** The health of the authority files: what they lack, and which names of the texts they do not know. */
import { nearest } from '../diagnostics/suggestions.ts';
import type { Document } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import { namesMet } from '../model/names-met.ts';
import { REGISTERS, type Register } from '../source/registers.ts';

/** An entry, with what is said of it. */
export interface EntryRemark {
  readonly register: Register;
  readonly id: string;
  readonly what: string;
}

/** A name of the texts that no entry has. */
export interface UnknownName {
  readonly name: string;
  readonly count: number;
  /** Where it is met first: `log#t3`. */
  readonly first: string;
  /** Ids of entries that may be meant, the likeliest first. */
  readonly candidates: readonly string[];
}

/** The report. */
export interface NamesReport {
  /** Entries that no text names. They may be senders, or named in notes. */
  readonly neverMet: readonly EntryRemark[];
  /** Forms that no text has. */
  readonly formsNeverMet: readonly EntryRemark[];
  readonly likelySame: readonly EntryRemark[];
  readonly withoutLife: readonly EntryRemark[];
  readonly withoutSource: readonly EntryRemark[];
  readonly unknown: readonly UnknownName[];
}

const MIN_LETTERS_ALIKE = 6;

/** Looks at every entry, and at the words of all texts. */
export function namesReport(edition: Edition): NamesReport {
  const met = namesMet(edition);
  const formsOf = new Map(
    met.map(({ register, id, forms }) => [
      `${register} ${id}`,
      new Set(forms.map(({ form }) => form)),
    ]),
  );
  const remarks = <Kept>(
    of: (register: Register, entry: Named) => Kept | undefined,
  ): (Kept & object)[] =>
    REGISTERS.flatMap((register) =>
      (edition[register] as readonly Named[]).flatMap(
        (entry) => (of(register, entry) ?? []) as Kept[],
      ),
    ) as (Kept & object)[];
  return {
    neverMet: remarks((register, { id, name }) =>
      formsOf.has(`${register} ${id}`) ? undefined : { register, id, what: name },
    ),
    formsNeverMet: remarks((register, { id, forms }) => {
      const found = formsOf.get(`${register} ${id}`);
      if (found === undefined) return undefined;
      const idle = forms.filter(({ text, kind }) => kind !== 'misspelling' && !found.has(text));
      return idle.length === 0
        ? undefined
        : { register, id, what: idle.map(({ text }) => text).join(', ') };
    }),
    likelySame: likelySame(edition),
    withoutLife: remarks((register, { id, name, life, note, description }) => {
      const text = life ?? note ?? description;
      return text === undefined || text.text === '' ? { register, id, what: name } : undefined;
    }),
    withoutSource: remarks((register, { id, name, life, note, description }) => {
      const text = life ?? note ?? description;
      if (text === undefined) return undefined;
      return (text.sources ?? []).length > 0 || /\[@/.test(text.text)
        ? undefined
        : { register, id, what: name };
    }),
    unknown: unknownNames(edition),
  };
}

/** An entry as far as the report needs it. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly { readonly text: string; readonly kind: string }[];
  readonly life?: Prose;
  readonly note?: Prose;
  readonly description?: Prose;
}

interface Prose {
  readonly text: string;
  readonly sources?: readonly string[];
}

/** Pairs of people with one family name whose given names may be one: an initial, or a name with a letter changed. */
function likelySame({ people }: Edition): EntryRemark[] {
  const parted = people.map(({ id, sort, name }) => {
    const [family = '', given = ''] = sort.split(/,\s*/);
    return { id, name, family: family.toLowerCase(), given: given.toLowerCase() };
  });
  return parted.flatMap((one, index) =>
    parted.slice(index + 1).flatMap((other): EntryRemark[] => {
      const isAlike =
        one.family === other.family
          ? isInitial(one.given, other.given) ||
            isInitial(other.given, one.given) ||
            one.given === ''
          : one.given !== '' &&
            one.given === other.given &&
            one.family.length >= MIN_LETTERS_ALIKE &&
            nearest(one.family, [other.family]) !== undefined;
      return isAlike
        ? [{ register: 'people', id: one.id, what: `${one.name} and ${other.name} (${other.id})` }]
        : [];
    }),
  );
}

const isInitial = (short: string, long: string): boolean =>
  /^\p{L}\.?$/u.test(short) && long.startsWith(short.slice(0, 1));

/** Two or three words with capitals, in the scripts that have them. */
const NAME =
  /(?<![\p{L}\p{N}.])(?:\p{Lu}\.\s?)*\p{Lu}\p{Ll}+(?:[ -](?:(?:de|van|von|der) )?\p{Lu}\p{Ll}+){1,2}(?![\p{L}\p{N}])/gu;

/** A title shortened to consonants, and names after it: no sentence ends with such a word. */
const TITLED = namesAfter('\\p{Lu}[b-df-hj-np-tv-z]{1,3}');

/** Words with a full stop in the names of entries: titles, as this archive has them. */
const SHORTENED = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?=\. ?\p{L})/gu;

/** Titles of the forms `title`, a full stop, and one to three words with capitals. */
function namesAfter(title: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}.])(?:${title})\\. ?(?:\\p{Lu}\\. ?)*\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,2}(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

/** The forms of names with titles: those with consonants alone, and those of the entries. */
function titledNames({ people }: Edition): readonly RegExp[] {
  const titles = new Set(
    people.flatMap(({ name, forms }) =>
      [name, ...forms.map(({ text }) => text)].flatMap((text) => text.match(SHORTENED) ?? []),
    ),
  );
  return titles.size === 0 ? [TITLED] : [TITLED, namesAfter([...titles].join('|'))];
}

/** Stands for each letter of a name that is known or counted. */
const TAKEN = '\u0001';

/** Names that documents have and no entry, the most frequent first. */
export function unknownNames(
  edition: Edition,
  documents: readonly Document[] = edition.documents,
): UnknownName[] {
  const found = new Map<string, { count: number; first: string }>();
  const titled = titledNames(edition);
  for (const { id, passages } of documents) {
    for (const passage of passages) {
      let words = passage.text;
      // Known names are no longer there.
      for (const { start, end } of passage.mentions) {
        words = `${words.slice(0, start)}${TAKEN.repeat(end - start)}${words.slice(end)}`;
      }
      const count = (name: string): void => {
        const known = found.get(name);
        if (known === undefined) found.set(name, { count: 1, first: `${id}#${passage.id}` });
        else known.count++;
      };
      for (const form of titled) {
        words = words.replace(form, (name) => {
          count(name);
          return TAKEN.repeat(name.length);
        });
      }
      for (const { 0: name, index } of words.matchAll(NAME)) {
        // The first word of a sentence has a capital whatever it is.
        if (index > 0 && !/[.!?:]["”’)]?\s*$/.test(words.slice(0, index))) count(name);
      }
    }
  }
  const candidatesOf = candidatesIn(edition);
  return [...found]
    .map(([name, { count, first }]) => ({ name, count, first, candidates: candidatesOf(name) }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

const MAX_CANDIDATES = 3;

/** Finds the entries that a name may mean: the one with the nearest name, and people of the same family name. */
function candidatesIn(edition: Edition): (name: string) => string[] {
  const ids = new Map(
    REGISTERS.flatMap((register) =>
      (edition[register] as readonly Named[]).map(({ id, name }) => [name, id] as const),
    ),
  );
  const families = edition.people.map(({ id, sort }) => ({ id, family: sort.split(',')[0] ?? '' }));
  return (name) => {
    const near = nearest(name, ids.keys());
    const words = new Set(name.split(/[ -]/));
    const found = [
      ...(near === undefined ? [] : [ids.get(near) ?? near]),
      ...families.filter(({ family }) => words.has(family)).map(({ id }) => id),
    ];
    return [...new Set(found)].slice(0, MAX_CANDIDATES);
  };
}

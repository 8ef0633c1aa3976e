/** Checks a quotation against the transcriptions: exact, with changes that it shows, near, or not found. */
import { type Alterations, findAltered } from './alterations.ts';

/** A passage that is searched. */
export interface SearchedPassage {
  readonly id: string;
  /** As it was received. */
  readonly words: string;
  /** Whose words they are, and through whom they come. */
  readonly hands?: string | undefined;
}

/** A place that has the quotation. */
export interface QuotationPlace {
  /** The passages in which it begins and ends. */
  readonly first: SearchedPassage;
  readonly last: SearchedPassage;
  /** The sentences that have it. */
  readonly sentence: string;
  /** Whether it is in quotation marks there. */
  readonly isQuoted: boolean;
  /** What the quotation changes, and shows as changed. */
  readonly alterations?: Alterations;
}

/** A run of words: `same` in both texts, `missing` from the quotation, or `added` by it. */
export interface WordDifference {
  readonly kind: 'same' | 'missing' | 'added';
  readonly text: string;
}

export type QuotationMatch =
  | { readonly kind: 'found' | 'altered'; readonly places: readonly QuotationPlace[] }
  | {
      readonly kind: 'near';
      readonly passage: SearchedPassage;
      readonly differences: readonly WordDifference[];
    }
  | { readonly kind: 'nowhere' };

/** Minimum share of common words for a near passage, by how much they tell. */
const MIN_SHARED_SHARE = 0.35;

/** Undoes typography as in the verbatim check, and folds white space. Case and punctuation are preserved. */
export const foldTypography = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u2060\ufeff]/g, '')
    .replace(/—|(?<!-)--(?!-)/g, '--')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/–/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** The same, with one kind of dash, without spaces around dashes, and with plain dots for an ellipsis. */
const comparable = (text: string): string =>
  foldTypography(text)
    .replace(/\s*-+\s*/g, '-')
    .replace(/…|\. \. \./g, '...');

/** The words without enclosing quotation marks, which belong to the quotation and not to the text. */
const withoutQuotationMarks = (text: string): string => text.replace(/^"(.*)"$/, '$1').trim();

/** Searches `quotation` in consecutive `passages`. */
export function checkQuotation(
  quotation: string,
  passages: readonly SearchedPassage[],
): QuotationMatch {
  const words = withoutQuotationMarks(foldTypography(quotation));
  if (words === '') return { kind: 'nowhere' };
  const text = joined(passages);
  const asked = withoutQuotationMarks(comparable(quotation));
  const places = findExact(asked, text.words).map((place) => placeAt(place, text));
  if (places.length > 0) return { kind: 'found', places };
  const altered = findAltered(asked, text.words).map(({ alterations, ...range }) => ({
    ...placeAt(range, text),
    alterations,
  }));
  if (altered.length > 0) return { kind: 'altered', places: altered };
  return findNearest(words, passages) ?? { kind: 'nowhere' };
}

/** Consecutive passages as one text, with the offsets where they begin. */
interface Joined {
  readonly words: string;
  readonly starts: readonly number[];
  readonly passages: readonly SearchedPassage[];
}

function joined(passages: readonly SearchedPassage[]): Joined {
  let words = '';
  const starts = passages.map((passage) => {
    const start = words.length;
    words += `${comparable(passage.words)} `;
    return start;
  });
  return { words, starts, passages };
}

interface TextRange {
  readonly start: number;
  readonly end: number;
}

function findExact(words: string, text: string): TextRange[] {
  const found: TextRange[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (isLetter(text[start - 1], text[start]) || isLetter(text[end - 1], text[end])) continue;
    found.push({ start, end });
  }
  return found;
}

/** @throws Error if there are no passages */
function placeAt({ start, end }: TextRange, { words, starts, passages }: Joined): QuotationPlace {
  const [from = 0, to = 0] = [start, end - 1].map((place) =>
    starts.findLastIndex((begin) => begin <= place),
  );
  const [first, last] = [passages[from], passages[to]];
  if (first === undefined || last === undefined) throw new Error('There are no passages.');
  const before = words.slice(starts[from], start);
  return {
    first,
    last,
    sentence: sentenceWith(words.slice(start, end), passages.slice(from, to + 1)),
    isQuoted: (before.match(/"/g)?.length ?? 0) % 2 === 1,
  };
}

/** The sentences of passages that have some of the words. */
function sentenceWith(words: string, passages: readonly SearchedPassage[]): string {
  const all = passages.flatMap((passage) => passage.words.split(/(?<=[.!?]["'”’)]?)\s+/));
  const having = all.filter((sentence) => {
    const one = comparable(sentence);
    return one.includes(words) || words.includes(one);
  });
  return (having.length > 0 ? having : all).join(' ');
}

/** Whether two adjacent characters are in one word. */
const isLetter = (before = '', after = ''): boolean => /^[\p{L}\p{N}]{2}$/u.test(before + after);

const tokens = (text: string): string[] => text.split(' ');
const bareWord = (token: string): string => token.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function findNearest(
  words: string,
  passages: readonly SearchedPassage[],
): QuotationMatch | undefined {
  const asked = tokens(words);
  const known = [...new Set(asked.map(bareWord))].filter((word) => word !== '');
  const having = passages.map((passage) => ({
    passage,
    has: new Set(tokens(foldTypography(passage.words)).map(bareWord)),
  }));
  // A word that few passages have tells more than a frequent one.
  const weights = known.map((word) => {
    const count = having.filter(({ has }) => has.has(word)).length;
    return Math.log(1 + passages.length / (1 + count));
  });
  const sum = (of: (word: string) => boolean): number =>
    known.reduce((total, word, at) => total + (of(word) ? (weights[at] ?? 0) : 0), 0);
  const whole = sum(() => true);
  const ranked = having
    .map(({ passage, has }) => ({
      passage,
      similarity: sum((word) => has.has(word)) / whole - has.size / 1e6,
    }))
    .sort((a, b) => b.similarity - a.similarity);
  const best = ranked[0];
  if (!best || best.similarity < MIN_SHARED_SHARE) return undefined;
  return {
    kind: 'near',
    passage: best.passage,
    differences: diffWords(tokens(foldTypography(best.passage.words)), asked),
  };
}

/** The common and the different words of two texts, in order. Words around the quotation are left out. */
export function diffWords(text: readonly string[], quotation: readonly string[]): WordDifference[] {
  const lengths = longestCommon(text, quotation);
  const runs: { kind: WordDifference['kind']; words: string[] }[] = [];
  const add = (kind: WordDifference['kind'], word = ''): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else runs.push({ kind, words: [word] });
  };
  let [i, j] = [0, 0];
  while (i < text.length || j < quotation.length) {
    const skip = lengths[i + 1]?.[j] ?? -1;
    const take = lengths[i]?.[j + 1] ?? -1;
    if (i < text.length && j < quotation.length && text[i] === quotation[j]) {
      add('same', text[i]);
      i += 1;
      j += 1;
    } else if (i < text.length && (j === quotation.length || skip >= take)) {
      add('missing', text[i]);
      i += 1;
    } else {
      add('added', quotation[j]);
      j += 1;
    }
  }
  const isEdge = (place: number): boolean => place === 0 || place === runs.length - 1;
  return runs
    .filter(({ kind }, place) => kind !== 'missing' || !isEdge(place))
    .map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}

/** Lengths of the longest common subsequences of the rests from each pair of indexes. */
function longestCommon(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i] as number[];
      row[j] =
        a[i] === b[j]
          ? (table[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** A document that a reference can name by its citation prefix, its id, or its address. */
export interface NamedDocument {
  readonly id: string;
  readonly citationPrefix: string;
}

/** The document of a reference, and its range of passage numbers. */
export interface NamedPassages {
  readonly document: string;
  readonly from?: number;
  readonly to?: number;
}

/** Parses `I.32`, `I.75-78` or `/documents/i/?to=78#t75`; `undefined` if it names none of the documents. */
export function parseReference(
  text: string,
  documents: readonly NamedDocument[],
): NamedPassages | undefined {
  const address = /\/documents\/([\w-]+)\/(?:\?[^#]*?\bto=(\d+)[^#]*)?(?:#[a-z]*(\d+))?/.exec(text);
  const short = /^\s*([\w-]+)(?:[.:]\s*(\d+)(?:\s*[-–]\s*(\d+))?)?\s*$/.exec(text);
  const [, name = '', a, b] = address ?? short ?? [];
  const [from, to] = address ? [b, a ?? b] : [a, b ?? a];
  const found = documents.find(({ id, citationPrefix }) =>
    [id, citationPrefix.toLowerCase()].includes(name.toLowerCase()),
  );
  if (!found) return undefined;
  return from === undefined
    ? { document: found.id }
    : { document: found.id, from: Number(from), to: Number(to) };
}

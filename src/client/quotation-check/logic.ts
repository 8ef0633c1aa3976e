/** Checks a quotation against the transcriptions: exact, near, or not found. */

/** A passage that is searched. */
export interface SearchedPassage {
  readonly id: string;
  /** As it was received. */
  readonly words: string;
}

/** A run of words: `same` in both texts, `missing` from the quotation, or `added` by it. */
export interface WordDifference {
  readonly kind: 'same' | 'missing' | 'added';
  readonly text: string;
}

export type QuotationMatch =
  | { readonly kind: 'found'; readonly first: string; readonly last: string }
  | {
      readonly kind: 'near';
      readonly passage: SearchedPassage;
      readonly differences: readonly WordDifference[];
    }
  | { readonly kind: 'nowhere' };

/** Minimum share of common words for a near passage. */
const MIN_SHARED_SHARE = 0.5;

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

/** The words without enclosing quotation marks, which belong to the quotation and not to the text. */
const withoutQuotationMarks = (text: string): string =>
  foldTypography(text)
    .replace(/^"(.*)"$/, '$1')
    .trim();

/** Searches `quotation` in consecutive `passages`. */
export function checkQuotation(
  quotation: string,
  passages: readonly SearchedPassage[],
): QuotationMatch {
  const words = withoutQuotationMarks(quotation);
  if (words === '') return { kind: 'nowhere' };
  return findExact(words, passages) ?? findNearest(words, passages) ?? { kind: 'nowhere' };
}

function findExact(
  words: string,
  passages: readonly SearchedPassage[],
): QuotationMatch | undefined {
  let text = '';
  const starts = passages.map((passage) => {
    const start = text.length;
    text += `${foldTypography(passage.words)} `;
    return start;
  });
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (isLetter(text[at - 1], text[at]) || isLetter(text[end - 1], text[end])) continue;
    const [first, last] = [at, end - 1].map(
      (place) => passages[starts.findLastIndex((start) => start <= place)],
    );
    if (first && last) return { kind: 'found', first: first.id, last: last.id };
  }
  return undefined;
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
  const known = new Set(asked.map(bareWord));
  const ranked = passages
    .map((passage) => {
      const has = new Set(tokens(foldTypography(passage.words)).map(bareWord));
      const shared = [...known].filter((word) => has.has(word)).length;
      return { passage, similarity: shared / known.size - has.size / 1e6 };
    })
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

/** What a quotation may change if it shows it: omissions, words in brackets, capitals. */

/** What a quotation changes. */
export interface Alterations {
  /** The words of the text that it leaves out, at an ellipsis or for words in brackets. */
  readonly omitted: readonly string[];
  /** Its own words in brackets. */
  readonly inserted: readonly string[];
  /** Words with a capital that the text does not have, or without one that it has. */
  readonly capitals: readonly { readonly written: string; readonly printed: string }[];
}

/** A match in a text, in UTF-16 units. */
export interface AlteredMatch {
  readonly start: number;
  readonly end: number;
  readonly alterations: Alterations;
}

/** An ellipsis, also in brackets, or words in brackets. A single letter in brackets is a changed capital. */
const MARK = /\s*(?:[([]\s*\.\.\.\s*[)\]]|\.{3,4}|\[(?!\p{L}\])([^\]]*)\])\s*/gu;

/** Maximum characters that an ellipsis, and words in brackets, may stand for. */
const MAX_OMITTED = 1000;
const MAX_REPLACED = 80;

const LETTER_IN_BRACKETS = /\[(\p{L})\]/gu;
const EDGES = /^[\s-]+|[\s-]+$/g;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** A part of a quotation between its marks. */
interface Part {
  readonly words: string;
  /** Maximum characters of the text between the part before and this one. */
  readonly gap: number;
}

/**
 * The places where `text` has the words of `quotation` but for what this shows as changed. Both have plain typography. There is
 * no place if nothing is changed. Of places with the same end, the shortest is meant.
 */
export function findAltered(quotation: string, text: string): AlteredMatch[] {
  const { parts, inserted } = partsOf(quotation);
  const [first = [], ...others] = parts.map(({ words }) => [...text.matchAll(patternOf(words))]);
  const found = first.flatMap((begin): AlteredMatch[] => {
    const runs = [begin];
    for (const [at, matches] of others.entries()) {
      const end = endOf(runs.at(-1) ?? begin);
      const next = matches.find(({ index }) => index >= end);
      if (next === undefined || next.index - end > (parts[at + 1]?.gap ?? 0)) return [];
      runs.push(next);
    }
    const omitted = runs
      .slice(1)
      .map(({ index }, at) => text.slice(endOf(runs[at] ?? begin), index).replace(EDGES, ''))
      .filter((words) => /[\p{L}\p{N}]/u.test(words));
    const capitals = runs.flatMap(([printed], at) => capitalsIn(parts[at]?.words ?? '', printed));
    if (omitted.length + inserted.length + capitals.length === 0) return [];
    return [
      {
        start: begin.index,
        end: endOf(runs.at(-1) ?? begin),
        alterations: { omitted, inserted, capitals },
      },
    ];
  });
  return found.filter(({ end }, at) => found[at + 1]?.end !== end);
}

const endOf = ({ 0: { length }, index }: RegExpExecArray): number => index + length;

function partsOf(quotation: string): { parts: Part[]; inserted: string[] } {
  const parts: Part[] = [];
  const inserted: string[] = [];
  let [from, gap] = [0, 0];
  const add = (to: number): void => {
    // Some set the stop of a sentence beside an ellipsis, and some do not.
    const part = quotation.slice(from, to);
    const words = part.replace(from > 0 ? /^[.,;:]?\s*/ : '', '');
    const bare = to < quotation.length ? words.replace(/\s*[.,;:]?$/, '') : words;
    if (!/[\p{L}\p{N}]/u.test(bare)) return;
    parts.push({ words: bare, gap });
    gap = 0;
  };
  for (const { 0: mark, 1: own, index } of quotation.matchAll(MARK)) {
    add(index);
    if (own !== undefined) inserted.push(own);
    gap = Math.max(gap, own === undefined ? MAX_OMITTED : MAX_REPLACED);
    from = index + mark.length;
  }
  add(quotation.length);
  return { parts, inserted };
}

/** A pattern of whole words, whose first letter and letters in brackets may be capitals or not. */
function patternOf(words: string): RegExp {
  const eitherCase = (letter: string): string => `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
  const source = words
    .replace(SPECIAL, '\\$&')
    .replace(/\\\[(\p{L})\\\]/gu, (_, letter: string) => eitherCase(letter))
    .replace(/^\p{L}/u, eitherCase);
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu');
}

/** The words of a part that the text prints with another capital. */
function capitalsIn(words: string, printed: string): Alterations['capitals'][number][] {
  const bare = (text: string): string[] =>
    text.split(' ').map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  const own = bare(words.replace(LETTER_IN_BRACKETS, '$1'));
  return bare(printed).flatMap((word, at) =>
    word === own[at] ? [] : [{ written: own[at] ?? '', printed: word }],
  );
}

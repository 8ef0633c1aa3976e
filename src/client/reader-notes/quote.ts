/**
 * Finds quoted words in a text again. Letters and digits alone are compared, so that another edition may change spaces, dashes and
 * quotation marks.
 */
import type { Quote } from './note.ts';

/** Characters of context before and after a quotation. */
const CONTEXT = 32;
/** Letters of the quotation and its context that must agree before it is looked for in another passage. */
const MIN_ELSEWHERE = 12;

/** A range of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const folded = (text: string): string => text.replace(/[\t\n\r ]+/g, ' ');

/** The words of a range, with their context. */
export const quoteOf = (text: string, { start, end }: TextRange): Quote => ({
  exact: folded(text.slice(start, end)),
  prefix: folded(text.slice(Math.max(0, start - CONTEXT), start)),
  suffix: folded(text.slice(end, end + CONTEXT)),
});

interface Found extends TextRange {
  /** Letters of the context that agree. */
  readonly context: number;
}

/** The letters and digits of a text, and the position of each. */
function lettersOf(text: string): { readonly letters: string; readonly at: readonly number[] } {
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]/gu)];
  return {
    letters: found.map(([letter]) => letter).join(''),
    at: found.flatMap(({ 0: { length }, index }) =>
      Array.from({ length }, (_, unit) => index + unit),
    ),
  };
}

const reversed = (text: string): string => [...text].reverse().join('');

function agreeing(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The range with as many signs around it as the quotation begins and ends with, if they are there. */
function withSigns(text: string, { start, end }: TextRange, exact: string): TextRange {
  const before = exact.search(LETTER);
  const after = reversed(exact).search(LETTER);
  const lead = /[^\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const trail = /^[^\p{L}\p{M}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - Math.min(lead, before), end: end + Math.min(trail, after) };
}

/** The place of a quotation in a text: where its context agrees best. */
export function findQuote(text: string, { exact, prefix, suffix }: Quote): Found | undefined {
  const { letters, at } = lettersOf(text);
  const [asked, before, after] = [exact, prefix, suffix].map((part) => lettersOf(part).letters);
  if (!asked) return undefined;
  let best: Found | undefined;
  for (
    let place = letters.indexOf(asked);
    place !== -1;
    place = letters.indexOf(asked, place + 1)
  ) {
    const stop = place + asked.length;
    const context =
      agreeing(reversed(letters.slice(0, place)), reversed(before ?? '')) +
      agreeing(letters.slice(stop), after ?? '');
    const [start = 0, last = 0] = [at[place], at[stop - 1]];
    const range = withSigns(text, { start, end: last + 1 }, exact);
    if (best === undefined || context > best.context) best = { ...range, context };
  }
  return best;
}

/** A passage of a document, by its anchor. */
export interface PassageText {
  readonly id: string;
  readonly text: string;
}

/**
 * The place of a quotation in a document: in its passage, or in the passage where its context agrees best, because words may move to
 * another one.
 */
export function findInDocument(
  passages: readonly PassageText[],
  anchor: string,
  quote: Quote,
): (TextRange & { readonly id: string }) | undefined {
  const own = passages.find(({ id }) => id === anchor);
  const here = own && findQuote(own.text, quote);
  if (own && here) return { id: own.id, start: here.start, end: here.end };
  const length = lettersOf(quote.exact).letters.length;
  const [first] = passages
    .flatMap(({ id, text }) => {
      const found = findQuote(text, quote);
      return found && found.context + length >= MIN_ELSEWHERE ? [{ id, ...found }] : [];
    })
    .toSorted((a, b) => b.context - a.context);
  return first && { id: first.id, start: first.start, end: first.end };
}

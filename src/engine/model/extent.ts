/** Formats counts, and the extent of a document. */
import type { Document } from './document.ts';

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in words up to twelve, in digits above. */
export const countInWords = (count: number): string => SMALL[count] ?? String(count);

/** `1 turn`, `2 turns`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `once`, `twice`, `3 times`. */
export const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;

/** `120 turns, 2,529 words`, or paragraphs if the document has no turns. */
export function extentOf(document: Document): string {
  const count = (kind: string): number =>
    document.passages.filter((passage) => passage.kind === kind).length;
  const [turns, paragraphs] = [count('turn'), count('paragraph')];
  const parts = turns > 0 ? `${turns} turns` : `${paragraphs} paragraphs`;
  return `${parts}, ${document.words.toLocaleString('en')} words`;
}

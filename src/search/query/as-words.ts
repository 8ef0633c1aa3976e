/** Normalises apostrophes, quotation marks and hyphens. */

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/[’‘ʼʹ´`]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[‐‑‒–—]/g, '-'],
];

/** The text with plain apostrophes, quotation marks and hyphens, of the same length. */
export const withPlainMarks = (text: string): string =>
  KINDS.reduce((done, [kind, mark]) => done.replace(kind, mark), text);

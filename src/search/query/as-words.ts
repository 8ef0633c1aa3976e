/** Queries and names are typed with marks of many kinds that mean the same. */

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/[’‘ʼʹ´`]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[‐‑‒–—]/g, '-'],
];

/** The text with plain apostrophes, quotation marks and hyphens, each in its place. */
export const withPlainMarks = (text: string): string =>
  KINDS.reduce((done, [kind, mark]) => done.replace(kind, mark), text);

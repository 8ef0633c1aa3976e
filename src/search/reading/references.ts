/** Archival call numbers: `fond 12`, `f. 12 op. 3 d. 4`, `listy 10-20`. */
import type { ReferenceTerm, Unwritten } from './terms.ts';

/** One level with its value, in words or abbreviated. */
const STEP =
  '(?:(?<fond>fond|f\\.)|(?<opis>opis|op\\.)|(?<delo>delo|d\\.)|(?<papka>papka|p\\.)|' +
  '(?<listy>listy?|ll?\\.))\\s*(?<value>\\d+[a-z]?(?:\\s?-\\s?\\d+)?)';
const ONE = STEP.replace(/\?<\w+>/g, '?:');
const CHAIN = new RegExp(`\\b${ONE}(?:[\\s,;]*${ONE})*\\b`, 'gi');

/** Abbreviations that mean something else when they stand alone: a page, a line, pence. */
const WEAK = /^[dpl]\./i;

/** Finds call numbers, or as many of their levels as are given one after the other. */
export const findReferences = (query: string): Unwritten<ReferenceTerm>[] =>
  [...query.matchAll(CHAIN)].flatMap(({ 0: chain, index }) => {
    const steps = [...chain.matchAll(new RegExp(STEP, 'gi'))];
    if (steps.every(([step]) => WEAK.test(step))) return [];
    const levels = steps.map(({ groups = {} }) => {
      const { value = '', ...names }: Record<string, string | undefined> = groups;
      const level = Object.keys(names).find((name) => names[name]) ?? '';
      return [level, level === 'listy' ? leaves(value) : value.toLowerCase()];
    });
    const span = { start: index, end: index + chain.length };
    return [{ kind: 'reference', ...span, ...Object.fromEntries(levels) }];
  });

/** `10-20` as first and last leaf. */
export function leaves(range: string): { readonly first: number; readonly last: number } {
  const [first = 0, last = first] = (range.match(/\d+/g) ?? []).map(Number);
  return { first, last };
}

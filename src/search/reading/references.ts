/** Archival call numbers: `fond 12`, `f. 12 op. 3 d. 4`, `listy 10-20`. */
import type { Level, ReferenceTerm } from './terms.ts';

/** Each level in words and abbreviations, in Latin and Cyrillic letters. */
const LEVELS: Readonly<Record<Level | 'listy', string>> = {
  fond: 'fond|f\\.|фонд|ф\\.',
  opis: 'opis|op\\.|опись|оп\\.',
  delo: 'delo|d\\.|дело|д\\.',
  papka: 'papka|pap\\.|p\\.|папка|п\\.',
  listy: 'listy|list|ll\\.|l\\.|листы|лист|лл\\.|л\\.',
};

/** Abbreviations that mean something else when they stand alone: a page, a line, pence. */
const WEAK = /^(?:[dplдпл])\./i;

const NUMBER = '\\d+[a-zа-я]?(?:\\s?[-–—]\\s?\\d+)?';
const STEP = Object.entries(LEVELS)
  .map(([level, names]) => `(?:(?:${names})\\s*(?<${level}>${NUMBER}))`)
  .join('|');
const CHAIN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${STEP.replace(/\?<\w+>/g, '?:')})(?:[\\s,;]*(?:${STEP.replace(/\?<\w+>/g, '?:')}))*(?![\\p{L}\\p{N}])`,
  'giu',
);
const STEPS = new RegExp(STEP, 'giu');

/** Letters of call numbers as the Latin ones they look like and stand for. */
const latin = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[абвгде]/g, (letter) => 'abvgde'['абвгде'.indexOf(letter)] ?? letter);

export const findReferences = (query: string): ReferenceTerm[] =>
  [...query.matchAll(CHAIN)].flatMap(({ 0: written, index }) => {
    const steps = [...written.matchAll(STEPS)];
    if (steps.every(([step]) => WEAK.test(step))) return [];
    const levels = Object.fromEntries(
      steps.flatMap(({ groups = {} }) =>
        Object.entries(groups).filter(([, value]) => value !== undefined),
      ),
    );
    const { listy, ...rest } = Object.fromEntries(
      Object.entries(levels).map(([level, value]) => [level, latin(value ?? '')]),
    );
    const term = { kind: 'reference', start: index, end: index + written.length, written, ...rest };
    return [{ ...term, ...(listy === undefined ? {} : { listy: leaves(listy) }) } as ReferenceTerm];
  });

/** `10-20` as first and last leaf. */
export function leaves(range: string): { readonly first: number; readonly last: number } {
  const [first = 0, last = first] = (range.match(/\d+/g) ?? []).map(Number);
  return { first, last };
}

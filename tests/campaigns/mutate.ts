/** Changes one character of a text. */
import { pick, type Random } from './random.ts';

/** A text after one change, and the change in words. */
export interface Mutant {
  readonly text: string;
  /** What replaces how many characters from which index on. */
  readonly at: number;
  readonly length: number;
  readonly put: string;
  readonly change: string;
}

/** Characters that mutants add or put: letters, signs of typography and of Markup, all kinds of space. */
const CHARACTERS = [
  ...'aeÅ7.,;:()[]{}<>&*_`~#|!?-\'"\\/',
  ...'–—“”‘’…\u00a0\u202f\u2028\u3000\ufeff\u200b\u00ad\u0301\u202e\u0007 \t\n',
];

const KINDS = ['delete', 'add', 'swap', 'change'] as const;

/** Changes one of the characters at `places`, which are indexes of `text`. */
export function mutate(text: string, places: readonly number[], random: Random): Mutant {
  const at = pick(places, random);
  const kind = pick(KINDS, random);
  const own = text.charAt(at);
  const next = text.charAt(at + 1);
  const other = CHARACTERS.filter((character) => character !== own);
  const added = pick(other, random);
  const put = {
    delete: [1, ''],
    add: [0, added],
    swap: [2, next + own],
    change: [1, added],
  } as const;
  // A swap of equal characters changes nothing.
  const chosen = kind === 'swap' && (own === next || next === '') ? 'delete' : kind;
  const [length, characters] = put[chosen];
  return {
    at,
    length,
    put: characters,
    text: text.slice(0, at) + characters + text.slice(at + length),
    change: `${chosen} at ${at}: ${JSON.stringify(text.slice(at, at + length))} → ${JSON.stringify(characters)}`,
  };
}

/** A place in a range. */
export const placesOf = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);

/** The places inside words among `places`: with a letter before and after. */
export const placesInWords = (text: string, places: readonly number[]): number[] =>
  places.filter((at) => /^\p{L}{3}$/u.test(text.slice(at - 1, at + 2)));

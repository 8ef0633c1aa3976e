/** A language for tests: English in wide letters, `Ｅｎｇｌｉｓｈ`, which distinguishes words of the interface from those of an edition. */
import * as en from '../../src/strings/en/index.ts';
import type { Strings } from '../../src/strings/strings.ts';

/** Strings that are no words for readers: they are read in queries, or name a language. */
const GRAMMAR: ReadonlySet<string> = new Set(['searchQuery']);
const NAMES: ReadonlySet<string> = new Set(['LANGUAGE', 'LOCALE']);

const wide = (words: string): string =>
  words.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Words in wide letters, but for the parts that were given to a function. */
function wideAround(words: string, given: readonly string[]): string {
  const [first, ...rest] = given.filter((one) => one !== '' && words.includes(one));
  return first === undefined
    ? wide(words)
    : words
        .split(first)
        .map((part) => wideAround(part, rest))
        .join(first);
}

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

function translate(value: unknown, given: readonly string[] = []): unknown {
  if (typeof value === 'string') return wideAround(value, given);
  if (typeof value === 'function')
    return (...args: unknown[]) => translate(value(...args), stringsIn(args).toSorted(byLength));
  if (Array.isArray(value)) return value.map((one) => translate(one, given));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === 'href' || NAMES.has(key) ? one : translate(one, given),
    ]),
  );
}

const byLength = (a: string, b: string): number => b.length - a.length;

/** All strings in that language. */
export const WIDE = Object.fromEntries(
  Object.entries(en).map(([part, words]) => [
    part,
    GRAMMAR.has(part) ? words : translate({ ...words }),
  ]),
) as unknown as Strings;

/** The relation between received, typed and published words is the one that docs/fidelity.md states. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/engine/document/compare-texts.ts';
import { firstDifference, foldLayout, TYPOGRAPHY } from '../../src/markup/relation.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/fidelity.md'), 'utf8');

/** A character by its escape, as the page writes those that cannot be seen. */
const unescaped = (text: string): string =>
  text.replace(/\\u([0-9A-F]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

const PAIRS = [...page.matchAll(/^\| `(.+?)` +\| `(.+?)` +\| (yes|no) +\| (yes|no) +\|$/gm)].map(
  ([, received = '', other = '', typed, published]) => ({
    received: unescaped(received),
    other: unescaped(other),
    typed: typed === 'yes',
    published: published === 'yes',
  }),
);

const isTyped = (received: string, typed: string): boolean =>
  compareTexts([{ text: typed, offsets: Array.from(typed, (_, at) => at) }], received)
    .difference === undefined;

const isPublished = (received: string, published: string): boolean =>
  firstDifference(foldLayout(received), foldLayout(published)) === undefined;

describe('docs/fidelity.md', () => {
  test('has a table of pairs', () => {
    expect(PAIRS.length).toBeGreaterThan(40);
  });

  test.each(PAIRS)(
    'says of "$received" and "$other" what is so',
    ({ received, other, typed, published }) => {
      expect(isTyped(received, other)).toBe(typed);
      expect(isPublished(received, other)).toBe(published);
    },
  );

  test('has a pair for every sign of typography', () => {
    const shown = PAIRS.filter((pair) => pair.published && !pair.typed);
    for (const { received, published } of TYPOGRAPHY) {
      const isNamed = shown.some(
        (pair) => pair.received.includes(received) && pair.other.includes(published),
      );
      expect(isNamed, `${received} ${published}`).toBe(true);
    }
  });

  test('states every pair that is equal', () => {
    const signs = new Set(
      PAIRS.flatMap(({ received, other }) => [received, other]).flatMap((text) => [...text]),
    );
    signs.add('--');
    const layout = (sign: string): boolean => ' \t\n\f\r'.includes(sign);
    for (const a of signs) {
      for (const b of signs) {
        const same = a === b || (layout(a) && layout(b));
        const typeset = TYPOGRAPHY.some(
          ({ received, published, before }) =>
            received === a && published === b && before === undefined,
        );
        expect(isTyped(`x${a}y`, `x${b}y`), JSON.stringify([a, b])).toBe(same);
        expect(isPublished(`x${a}y`, `x${b}y`), JSON.stringify([a, b])).toBe(same || typeset);
      }
    }
  });
});

describe('the first difference', () => {
  test.each([
    ['rope', 'rpoe', { received: 1, published: 1 }],
    ['a -- rope', 'a — ropes', { received: 9, published: 8 }],
    ['a rope', 'a', { received: 1, published: 1 }],
    ['', 'a', { received: 0, published: 0 }],
  ])('of "%s" and "%s"', (received, published, difference) => {
    expect(firstDifference(received, published)).toEqual(difference);
  });
});

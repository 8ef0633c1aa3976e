import fc from 'fast-check';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import {
  typeset,
  typesetTree,
  unitPattern,
  untypeset,
} from '../../../src/engine/markdown/typography.ts';

const units = unitPattern(['tons', 'p.m.', 'km']);

describe('typeset', () => {
  test.each([
    ['the other -- the honest one', 'the other — the honest one'],
    ['"the best in years".', '“the best in years”.'],
    [`he said: "the 'rats' took one"`, 'he said: “the ‘rats’ took one”'],
    ["the keepers' log, Belova's lens", 'the keepers’ log, Belova’s lens'],
    ['in 1910-1911, a two-year plan', 'in 1910–1911, a two-year plan'],
    ['40 tons of oil', '40\u00a0tons of oil'],
    ['at 8 p.m. 3 kmh', 'at 8\u00a0p.m. 3 kmh'],
  ])('%s', (received, set) => {
    expect(typeset(received, '', units)).toBe(set);
  });

  test('uses only the given units', () => {
    expect(typeset('40 tons, 2 p.m.')).toBe('40 tons, 2 p.m.');
    expect(typeset('40 tons, 2 p.m.', '', unitPattern([]))).toBe('40 tons, 2 p.m.');
  });

  test('is reversible for any text', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'a',
          'Å',
          '안',
          '1',
          '20',
          ' ',
          '\n',
          '-',
          '--',
          '"',
          "'",
          '(',
          '.',
          ' km',
          ' tons',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (received) => {
        expect(untypeset(typeset(received, '', units))).toBe(received.replace(/\s+/g, ' '));
      }),
    );
  });
});

describe('typesetTree', () => {
  test('joins a number with its unit where Markdown has divided the text', () => {
    const parts = ['at 8', ':00', ' p.m.'].map((value) => ({ type: 'text' as const, value }));
    const tree: Root = { type: 'root', children: parts };
    typesetTree(tree, units);
    expect(toHtml(tree)).toBe('at 8:00\u00a0p.m.');
  });

  test('considers the character before an element, and does not change apparatus', () => {
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'text', value: '(' },
        h('a', '"Nordøya"'),
        h('sup.call', '"'),
        h('span', { dataEditorial: '' }, '1--2'),
        { type: 'text', value: "'s 3-4" },
      ],
    };
    typesetTree(tree);
    expect(toHtml(tree)).toBe(
      '(<a>“Nordøya”</a><sup class="call">"</sup><span data-editorial="">1--2</span>’s <span class="nb">3–4</span>',
    );
  });
});

import fc from 'fast-check';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import {
  typeset,
  typesetHtml,
  typesetTree,
  undividedPattern,
  untypeset,
} from '../../../src/engine/markdown/typography.ts';

const undivided = undividedPattern(['tons', 'p.m.', 'km']);

describe('typeset', () => {
  test.each([
    ['the other -- the honest one', 'the other — the honest one'],
    ['"the best in years".', '“the best in years”.'],
    [`he said: "the 'rats' took one"`, 'he said: “the ‘rats’ took one”'],
    ["the keepers' log, Belova's lens", 'the keepers’ log, Belova’s lens'],
    ['in 1910-1911, a two-year plan', 'in 1910–1911, a two-year plan'],
    ['40 tons of oil', '40 tons of oil'],
  ])('%s', (received, set) => {
    expect(typeset(received)).toBe(set);
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
        expect(untypeset(typeset(received))).toBe(received.replace(/\s+/g, ' '));
      }),
    );
  });
});

describe('typesetHtml', () => {
  test.each([
    ['40 tons of oil', '<span class="nb">40 tons</span> of oil'],
    ['at 8:30 p.m. 3 kmh', 'at <span class="nb">8:30 p.m.</span> 3 kmh'],
    ['10-12,000 tons--all', '<span class="nb">10–12,000 tons—</span>all'],
  ])('keeps %s on one line without another space', (received, set) => {
    expect(typesetHtml(received, '', undivided)).toBe(set);
  });

  test('keeps no more on one line than a narrow column shows', () => {
    const word = 'long'.repeat(20);
    expect(typesetHtml(`${word}--`)).toBe(
      `${word.slice(24)}<span class="nb">${word.slice(-24)}—</span>`,
    );
    const number = '1'.repeat(40);
    for (const text of [`${number}-${number}`, `${number} tons`]) {
      const [, kept = ''] =
        /<span class="nb">(.*?)<\/span>/.exec(typesetHtml(text, '', undivided)) ?? [];
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.length).toBeLessThanOrEqual(25);
    }
  });

  test('uses only the given units', () => {
    expect(typesetHtml('40 tons, 2 p.m.')).toBe('40 tons, 2 p.m.');
  });
});

describe('typesetTree', () => {
  test('joins a number with its unit where Markdown has divided the text', () => {
    const parts = ['at 8', ':00', ' p.m.'].map((value) => ({ type: 'text' as const, value }));
    const tree: Root = { type: 'root', children: parts };
    typesetTree(tree, undivided);
    expect(toHtml(tree)).toBe('at <span class="nb">8:00 p.m.</span>');
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

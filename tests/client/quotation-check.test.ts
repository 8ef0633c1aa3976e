import { describe, expect, test } from 'vitest';
import {
  checkQuotation,
  diffWords,
  foldTypography,
  parseReference,
} from '../../src/client/quotation-check/logic.ts';

const PASSAGES = [
  { id: 't1', words: 'The Keeper asks for oil -- 12-14 barrels.' },
  { id: 't2', words: 'The Board thanks the Keeper, and says "no oil."' },
  { id: 'tail', words: 'Signed at North Pier.' },
];

test('typography and white space are folded, case is preserved', () => {
  expect(foldTypography(' “No—oil,”\u00a0he\n said: 12–14’s\u2060 ')).toBe(
    `"No--oil," he said: 12-14's`,
  );
});

describe('words', () => {
  test.each([
    ['asks for oil', 't1', 't1'],
    ['“asks for oil — 12–14 barrels.”', 't1', 't1'],
    ['asks\n  for   oil', 't1', 't1'],
    ['barrels. The Board thanks', 't1', 't2'],
    ['says “no oil.” Signed', 't2', 'tail'],
  ])('are found word for word: %s', (words, first, last) => {
    expect(checkQuotation(words, PASSAGES)).toEqual({ kind: 'found', first, last });
  });

  test.each(['asks For oil', 'ask for oil', 'asks for oils', 'asks, for oil'])(
    'differ by a letter, a capital, a comma: %s',
    (words) => {
      expect(checkQuotation(words, PASSAGES)).toMatchObject({
        kind: 'near',
        passage: { id: 't1' },
      });
    },
  );

  test('are not found', () => {
    expect(checkQuotation('a ship of the line', PASSAGES)).toEqual({ kind: 'nowhere' });
    expect(checkQuotation('  ', PASSAGES)).toEqual({ kind: 'nowhere' });
  });

  test('are compared with the nearest passage', () => {
    expect(checkQuotation('The Board thanks our Keeper and says', PASSAGES)).toMatchObject({
      kind: 'near',
      passage: { id: 't2' },
      differences: [
        { kind: 'same', text: 'The Board thanks' },
        { kind: 'missing', text: 'the Keeper,' },
        { kind: 'added', text: 'our Keeper' },
        { kind: 'same', text: 'and says' },
      ],
    });
  });
});

test('a comparison has every word of the quotation', () => {
  const quotation = 'b x c d y'.split(' ');
  const words = diffWords('a b c e d f'.split(' '), quotation)
    .filter(({ kind }) => kind !== 'missing')
    .flatMap(({ text }) => text.split(' '));
  expect(words).toEqual(quotation);
});

describe('a reference', () => {
  const documents = [
    { id: 'a', citationPrefix: 'A' },
    { id: 'log-book', citationPrefix: 'log' },
  ];
  test.each([
    ['A.32', { document: 'a', from: 32, to: 32 }],
    ['a.75–78', { document: 'a', from: 75, to: 78 }],
    ['log', { document: 'log-book' }],
    ['https://x.example/documents/a/?to=78#t75', { document: 'a', from: 75, to: 78 }],
    ['/documents/log-book/#p4:~:text=oil', { document: 'log-book', from: 4, to: 4 }],
    ['B.3', undefined],
    ['', undefined],
  ])('is parsed: %s', (text, reference) => {
    expect(parseReference(text, documents)).toEqual(reference);
  });
});

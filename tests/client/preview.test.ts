import { describe, expect, test } from 'vitest';
import { citeRange, parsePassageLink, shortenPieces } from '../../src/client/preview/logic.ts';

test('a reference names a document and its first and last passage', () => {
  const read = (address: string) => parsePassageLink(new URL(address, 'https://lights.example'));
  expect(read('/documents/log/?to=17#t12')).toEqual({ document: 'log', first: 't12', last: 't17' });
  expect(read('/documents/log/#head')).toEqual({ document: 'log', first: 'head', last: 'head' });
  expect(read('/documents/log/')).toBeUndefined();
  expect(read('/people/ren/#forms')).toBeUndefined();
});

test.each([
  ['II.12', 't12', 't17', 'II.12–17'],
  ['II.12', 't12', 't12', 'II.12'],
  ['II.head', 'head', 'tail', 'II.head–tail'],
])('%s from %s to %s is cited %s', (citation, first, last, cited) => {
  expect(citeRange(citation, { document: 'log', first, last })).toBe(cited);
});

describe('a passage', () => {
  const speaker = { text: 'Keeper', isSpeaker: true };
  const words = { text: ' says that the lamp was lit.', isSpeaker: false };

  test('that is short is not changed', () => {
    expect(shortenPieces([speaker, words], 34)).toEqual([speaker, words]);
  });

  test('that is long is cut after a word', () => {
    expect(shortenPieces([speaker, words], 22)).toEqual([
      speaker,
      { text: ' says that the…', isSpeaker: false },
    ]);
  });

  test('that is cut keeps the punctuation inside words', () => {
    const [cut] = shortenPieces([{ text: 'the lamp-room, and so on', isSpeaker: false }], 18);
    expect(cut?.text).toBe('the lamp-room…');
  });

  test('has no pieces after the cut', () => {
    expect(shortenPieces([speaker, words, words], 20)).toHaveLength(2);
  });
});

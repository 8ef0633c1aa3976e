import { expect, test } from 'vitest';
import { anchorsInWords, oneOf } from '../../../src/engine/rules/wording.ts';

test('anchors that follow each other are named by the first and the last', () => {
  expect(anchorsInWords(['head', 't1', 't2', 't3', 't5', 'tail'])).toBe('head, t1–t3, t5, tail');
  expect(anchorsInWords(['n-1', 'n-2', 'n-15', 'n-a'])).toBe('n-1–n-2, n-15, n-a');
});

test('many ids are not all named', () => {
  expect(oneOf('document', ['log', 'answer'])).toBe('one of: answer, log');
  expect(
    oneOf(
      'document',
      Array.from({ length: 50 }, (_, index) => `d${index}`),
    ),
  ).toBe('the id of a document');
});

import { assert, property, string } from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { romanValue } from '../../../src/search/query/roman.ts';
import { shortens } from '../../../src/search/query/short-names.ts';
import { edits, nearness } from '../../../src/search/query/spelling.ts';

describe('edits', () => {
  it('count an exchange of neighbours once', () => {
    expect(edits('belova', 'beolva')).toBe(1);
    expect(edits('belova', 'bolevn')).toBe(distance('belova', 'bolevn'));
  });

  it('are at most the Levenshtein distance, and 0 only for equal words', () => {
    assert(
      property(string(), string(), (a, b) => {
        expect(edits(a, b)).toBeLessThanOrEqual(distance(a, b));
        expect(edits(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearness', () => {
  it('is infinite for short words and for other first letters', () => {
    expect(nearness('train', 'tran')).toBe(Infinity);
    expect(nearness('belowa', 'belova')).toBe(1);
    expect(nearness('delova', 'belova')).toBe(Infinity);
    expect(nearness('zonsdottir', 'jonsdottir')).toBe(1);
  });
});

describe('a shortened name', () => {
  const name = ['mara', 'tove', 'quill'];
  it.each([
    [['m', 'quill'], true],
    [['m', 't', 'quill'], true],
    [['mara', 'quill'], true],
    [['quill', 'm', 't'], true],
    [['quill', 'mara'], true],
    [['t', 'quill'], false],
    [['quill', 't'], false],
    [['m', 'ren'], false],
    [['mara', 'oil', 'quill'], false],
  ])('%j: %j', (written, expected) => {
    expect(shortens(written, name)).toBe(expected);
  });
});

it('parses Roman numerals', () => {
  expect(['I', 'iv', 'VII', 'XIX', 'oil'].map(romanValue)).toEqual([1, 4, 7, 19, Number.NaN]);
});

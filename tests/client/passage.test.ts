import { describe, expect, test } from 'vitest';
import { isLeftOver, readArrival, withCurrentIds } from '../../src/client/passage/logic.ts';
import { extend, rangeAddress } from '../../src/client/passage/range.ts';

const at = (address: string): URL => new URL(address, 'https://archive.example');
const read = (address: string) => readArrival(at(address));

describe('an address', () => {
  test('names a passage', () => {
    expect(read('/documents/i/#t32')).toEqual({ first: 't32', last: 't32', words: [] });
  });

  test('names a range by the number of its last passage', () => {
    expect(read('/documents/i/?to=78#t75')).toMatchObject({ first: 't75', last: 't78' });
  });

  test('has the words to highlight', () => {
    expect(read('/documents/i/?mark=Iron+ore#t15')?.words).toEqual(['Iron', 'ore']);
  });

  test('without a fragment names nothing', () => {
    expect(read('/documents/i/?to=78&mark=iron')).toBeUndefined();
  });

  test('with an invalid range names its first passage', () => {
    expect(read('/documents/i/?to=x%22y#t75')).toMatchObject({ first: 't75', last: 't75' });
  });
});

describe('a range', () => {
  const order = ['t1', 't2', 't3', 't4', 't5'];
  const arrival = (first: string, last = first) => ({ first, last, words: [] });

  test('is extended forwards or backwards to the chosen passage', () => {
    expect(extend(arrival('t2'), 't4', order)).toEqual(arrival('t2', 't4'));
    expect(extend(arrival('t4'), 't2', order)).toEqual(arrival('t2', 't4'));
    expect(extend(arrival('t2', 't3'), 't5', order)).toEqual(arrival('t2', 't5'));
  });

  test('is the chosen passage if there was no range', () => {
    expect(extend(undefined, 't3', order)).toEqual(arrival('t3'));
    expect(extend(arrival('n-15'), 't3', order)).toEqual(arrival('t3'));
  });

  test('is extended from the passages with its former ids', () => {
    const standing = (id: string): string => (id === 't75' ? 't3' : id);
    expect(withCurrentIds(arrival('t75', 't4'), standing)).toEqual(arrival('t3', 't4'));
    expect(withCurrentIds(undefined, standing)).toBeUndefined();
  });

  test('has an address that is parsed as the same range', () => {
    const range = arrival('t2', 't4');
    expect(rangeAddress('/documents/i/', range)).toBe('/documents/i/?to=4#t2');
    expect(read(rangeAddress('/documents/i/', range))).toEqual(range);
    expect(rangeAddress('/documents/i/', arrival('t2'))).toBe('/documents/i/#t2');
  });
});

describe('the query of an address', () => {
  test('is outdated after a link to a fragment only', () => {
    expect(isLeftOver(at('/documents/i/?to=78#t75'), at('/documents/i/?to=78#t32'))).toBe(true);
  });

  test('belongs to the passage if the link had both', () => {
    expect(isLeftOver(at('/documents/i/#t32'), at('/documents/i/?to=78#t75'))).toBe(false);
    expect(isLeftOver(at('/documents/i/#t1'), at('/documents/i/#t2'))).toBe(false);
  });
});

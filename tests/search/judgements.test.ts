import { describe, expect, it } from 'vitest';
import {
  gradesOfPages,
  ndcg,
  placeOf,
  readJudgements,
  reciprocalRank,
} from '../../bench/ranking-scores.ts';
import { openLighthouse } from '../lighthouse.ts';
import { testJudgements } from './judgements.suite.ts';

const judged = readJudgements(new URL('judgements.yaml', import.meta.url));

testJudgements(await openLighthouse(), judged, 44);

describe('the score of an order', () => {
  const best = { 'log#t1': 3, 'log#t2': 1, '/people/a/': 2 };

  it('is 1 for the best order, and less for another or with other results', () => {
    expect(ndcg(['log#t1', '/people/a/', 'log#t2'], best)).toBe(1);
    expect(ndcg(['log#t1', 'log#t1', '/people/a/', 'log#t2'], best)).toBe(1);
    expect(ndcg(['log#t2', '/people/a/', 'log#t1'], best)).toBeCloseTo(0.68, 2);
    expect(ndcg(['log#t9'], best)).toBe(0);
    expect(ndcg(['a', 'b', 'c', 'd', 'e', 'log#t1'], best)).toBe(0);
  });

  it('is one divided by the rank of the first good result', () => {
    expect(reciprocalRank(['log#t2', '/people/a/'], best)).toBe(1 / 2);
    expect(reciprocalRank(['log#t2'], best)).toBe(0);
  });

  it('compares places, or pages by the best grade on them', () => {
    expect(placeOf('/documents/log/?mark=oil#t1')).toBe('log#t1');
    expect(placeOf('/documents/log/')).toBe('log');
    expect(placeOf('/people/a/#life')).toBe('/people/a/');
    expect(gradesOfPages(best)).toEqual({ log: 3, '/people/a/': 2 });
  });
});

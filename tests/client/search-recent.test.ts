/** The searches of a tab. */
import { expect, it } from 'vitest';
import { MAX_SEARCHES, parseSearches, withQuery } from '../../src/client/search/recent/logic.ts';

it('keeps the last searches, the last one first and each once', () => {
  expect(withQuery(['boat', 'oil'], 'oil')).toEqual(['oil', 'boat']);
  const many = Array.from({ length: 40 }, (_, at) => `q${at}`);
  const kept = many.reduce<string[]>(withQuery, []);
  expect(kept).toHaveLength(MAX_SEARCHES);
  expect(kept[0]).toBe('q39');
});

it.each([null, '', '{', '{"a":1}', 'null', '7'])('reads no searches from %s', (stored) => {
  expect(parseSearches(stored)).toEqual([]);
});

it('reads what it has stored, and nothing else', () => {
  expect(parseSearches('["oil",7,null,"boat"]')).toEqual(['oil', 'boat']);
});

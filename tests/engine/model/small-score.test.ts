import { expect, test } from 'vitest';
import { documentOf } from '../../../src/engine/model/entries.ts';
import { smallScore } from '../../../src/engine/model/small-score.ts';
import { openLighthouse } from '../../lighthouse.ts';

const edition = await openLighthouse();
const log = documentOf(edition, 'log');
const columns = (path = ''): number[] =>
  [...path.matchAll(/M(\d+) /g)].map(([, column]) => Number(column));

test('shows where a person speaks, and counts it', () => {
  const score = smallScore(log, 'anna-belova');
  expect(score).toMatchObject({ width: 6, height: 57, counts: { spoken: 2, named: 0 } });
  expect(columns(score?.spoken)).toEqual([1, 4]);
  expect(score?.named).toBe('');
  // The line first, then the marks of everyone else.
  expect(columns(score?.others)).toEqual([0, 0, 2, 3, 5]);
});

test('sets apart the turns of others that name the person', () => {
  const [first, ...rest] = log.passages.filter(({ kind }) => kind === 'turn');
  const named = rest.flatMap(({ mentions }) => mentions).find(({ id }) => id === 'anna-belova');
  if (first === undefined || named === undefined) throw new Error('nobody is named');
  const turn = { ...first, mentions: [...first.mentions, named] };
  const score = smallScore({ ...log, passages: [turn, ...rest] }, 'anna-belova');
  expect(columns(score?.named)).toEqual([0]);
  expect(score?.counts).toEqual({ spoken: 2, named: 1 });
});

test('draws the chair above the line and everyone else below it', () => {
  const [line, chair, other] = [
    smallScore(log, 'soren-akesson')?.others,
    smallScore(log, 'soren-akesson')?.spoken,
    smallScore(log, 'anna-belova')?.spoken,
  ].map((path = '') => Number(/M\d+ (\d+)/.exec(path)?.[1]));
  expect(chair).toBeLessThan(line ?? 0);
  expect(other).toBe((line ?? 0) + 1);
});

test('draws nobody whom no turn knows', () => {
  expect(smallScore(log, 'mara-quill')).toBeUndefined();
  expect(smallScore(documentOf(edition, 'letter'), 'anna-belova')).toBeUndefined();
});

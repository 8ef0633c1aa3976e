import { expect, test } from 'vitest';
import { parseTarget } from '../../../src/engine/markdown/targets.ts';

test.each([
  ['log', { to: 'document', id: 'log' }],
  ['log#t3', { to: 'passage', id: 'log', first: 't3', last: 't3' }],
  ['log#t3-t12', { to: 'passage', id: 'log', first: 't3', last: 't12' }],
  ['log#head', { to: 'passage', id: 'log', first: 'head', last: 'head' }],
  ['log#n-a', { to: 'passage', id: 'log', first: 'n-a', last: 'n-a' }],
  ['log#n-15', { to: 'passage', id: 'log', first: 'n-15', last: 'n-15' }],
  ['person:anna-belova', { to: 'people', id: 'anna-belova' }],
  ['place:skerryvik', { to: 'places', id: 'skerryvik' }],
  ['group:board-of-lights', { to: 'groups', id: 'board-of-lights' }],
])('%s', (address, target) => {
  expect(parseTarget(address)).toEqual(target);
});

test.each(['#t3', 'log#', 'log#t3-', 'ship:fram', 'https://lights.example/', 'Log'])(
  'not %s',
  (address) => {
    expect(parseTarget(address)).toBeUndefined();
  },
);

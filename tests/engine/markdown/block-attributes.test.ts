import { expect, test } from 'vitest';
import { readAttributes } from '../../../src/engine/markdown/block-attributes.ts';

test('id, classes and values, and how many characters they take', () => {
  expect(readAttributes('{#t1 .asks .states to=anna-belova by="the list"}\nWords')).toEqual({
    id: 't1',
    classes: ['asks', 'states'],
    values: { to: 'anna-belova', by: 'the list' },
    repeated: [],
    unread: [],
    length: 49,
  });
  expect(readAttributes('{#t1 asks to= anna-belova}')).toMatchObject({
    classes: [],
    unread: ['asks', 'to=', 'anna-belova'],
  });
});

test('only a whole line is attributes', () => {
  expect(readAttributes('{#t1} Words')).toBeUndefined();
  expect(readAttributes('Words {#t1}')).toBeUndefined();
});

test('an anchor, class or key that is there twice is repeated; the first anchor counts', () => {
  expect(readAttributes('{#t1 #t2 .asks .asks to=a to=b}')).toMatchObject({
    id: 't1',
    repeated: ['#t2', '.asks', 'to=b'],
  });
});

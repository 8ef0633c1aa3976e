import { expect, test } from 'vitest';
import { actionOf, stepFrom } from '../../src/client/keys/logic.ts';

const press = (key: string, held = {}) =>
  actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  ['/', 'search'],
  ['?', 'keys'],
  ['j', 'next'],
  ['k', 'previous'],
  ['x', undefined],
])('%s asks for %s', (key, action) => {
  expect(press(key)).toBe(action);
});

test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s a key belongs to the browser', (modifier) => {
  expect(press('j', { [modifier]: true })).toBeUndefined();
});

test('steps lead to the passages above and below the line', () => {
  const tops = [-500, -100, 72, 130];
  expect(stepFrom(72, tops, 'next')).toBe(3);
  expect(stepFrom(72, tops, 'previous')).toBe(1);
  expect(stepFrom(90, tops, 'previous')).toBe(2);
});

test('there is no step beyond either end', () => {
  expect(stepFrom(72, [-20, 10], 'next')).toBeUndefined();
  expect(stepFrom(72, [100, 200], 'previous')).toBeUndefined();
});

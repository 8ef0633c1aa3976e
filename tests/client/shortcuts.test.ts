import { expect, test } from 'vitest';
import { actionOf } from '../../src/client/shortcuts/logic.ts';

const press = (key: string, held = {}) =>
  actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  ['/', 'search'],
  ['?', 'list'],
  ['x', undefined],
])('%s: %s', (key, action) => {
  expect(press(key)).toBe(action);
});

test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s a key is left to the browser', (modifier) => {
  expect(press('/', { [modifier]: true })).toBeUndefined();
});

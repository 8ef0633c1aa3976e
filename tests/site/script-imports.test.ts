import { expect, test } from 'vitest';
import { importedBy } from '../../src/site/build/script-imports.ts';

const chunk = (...imports: string[]) => ({ imports });
const chunks = new Map([
  ['a.js', chunk('b.js', 'c.js')],
  ['b.js', chunk('c.js', 'd.js')],
  ['c.js', chunk('b.js')],
  ['d.js', chunk()],
  ['late.js', chunk('a.js')],
]);

test('files that a script imports, and what these import, the nearest first and each once', () => {
  expect(importedBy(chunks, chunk('a.js'))).toEqual(['a.js', 'b.js', 'c.js', 'd.js']);
  expect(importedBy(chunks, chunk('c.js', 'd.js'))).toEqual(['c.js', 'd.js', 'b.js']);
  expect(importedBy(chunks, chunk())).toEqual([]);
});

/** The body of a document is checked although its record has mistakes. */
import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { readLighthouse, withEdits } from '../lighthouse.ts';

const lighthouse = await readLighthouse();
const file = 'documents/letter.md';
const mistake = { file, find: 'a lens, a rope', put: 'a :name[[lens](log)]{ref=none}, a rope' };
const rulesOf = (find: string, put: string): string[] =>
  compile(withEdits(lighthouse, [{ file, find, put }, mistake]))
    .problems.filter((problem) => problem.file === `lighthouse/${file}`)
    .map(({ rule }) => rule);

test.each([
  ['a missing field', 'genre: letter\n', '', 'record-is-complete'],
  ['an unknown key', 'genre: letter', 'genre: letter\ngenra: letter', 'key-known'],
  ['a witness that cannot be read', 'lines: [[1, 10]]', 'lines: none', 'record-is-complete'],
  ['YAML that does not parse', 'genre: letter', 'genre: letter: short', 'yaml-parses'],
])('%s', (_name, find, put, rule) => {
  expect(rulesOf(find, put)).toEqual([rule, 'inline-is-transcribable']);
});

test('words are compared where the witness can be read', () => {
  const lost = { file, find: 'and 2 lamps', put: 'and lamps' };
  const edits = [{ file, find: 'genre: letter\n', put: '' }, lost];
  expect(compile(withEdits(lighthouse, edits)).problems.map(({ rule }) => rule)).toEqual([
    'record-is-complete',
    'text-is-conserved',
  ]);
});

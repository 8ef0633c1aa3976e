/** Code and manual use the usual terms of their fields, which newcomers can search for. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPrivateWords } from './setup/private-words.ts';

const root = new URL('../', import.meta.url);
const FILES = [
  '*.md',
  'docs/**/*.md',
  '{src,scripts,bench,tests,content/tests}/**/*.{ts,mjs,astro}',
];
const EXCLUDED = ['tests/private-words.test.ts', 'tests/setup/private-words.ts'];

describe('private words', () => {
  it('are in no code, comment, test or page of the manual', () => {
    const paths = globSync(FILES, { cwd: root })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !EXCLUDED.includes(path) && !path.includes('node_modules/'));
    expect(paths.length).toBeGreaterThan(0);
    const files = paths.map((path) => [path, readFileSync(new URL(path, root), 'utf8')] as const);
    expect(findPrivateWords(new Map(files))).toEqual([]);
  });

  it.each([
    ['// Compiles everything anew.', 'anew'],
    ['const hasStrayed = true;', 'strayed'],
    ["test('has a rule for every stand-in', () => {", 'stand-in'],
  ])('are found in: %s', (text, word) => {
    expect(findPrivateWords(new Map([['a.ts', text]]))).toMatchObject([
      expect.stringContaining(`a.ts says "${word}"`),
    ]);
  });

  it('are whole words', () => {
    expect(findPrivateWords(new Map([['a.ts', 'talent, wallsend, standing in']]))).toEqual([]);
  });
});

/** The software knows nothing of this edition. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findSubject, subjectWords } from '../../tests/setup/subject-words.ts';
import { openContent } from './archive.ts';

it('has no word of this edition in the code', async () => {
  const { people, places } = await openContent();
  const words = subjectWords(people, places);
  expect(words.size).toBeGreaterThan(0);
  const paths = globSync('src/**/*.{ts,astro,css}', { cwd: new URL('../../', import.meta.url) });
  const root = new URL('../../', import.meta.url);
  const source = new Map(paths.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));
  expect(findSubject(source, words)).toEqual([]);
});

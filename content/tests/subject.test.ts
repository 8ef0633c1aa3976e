/** The software knows nothing of this edition. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GENERAL_GENRES } from '../../src/engine/model/genres.ts';
import { findSubject, subjectWords, termsOf } from '../../tests/setup/subject-words.ts';
import { openContent } from './archive.ts';

/** Words that this edition declares and that code uses in a sense of its own. */
const GENERAL: ReadonlySet<string> = new Set(['list', 'km', 'million', 'pages']);

/** Words of its archives and of its time, declared or not. */
const NEVER = [
  'fond',
  'opis',
  'delo',
  'papka',
  'listy',
  'Fond',
  'Opis',
  'Delo',
  'Papka',
  'Listy',
  'rubles',
  'roubles',
  'ciphered',
  'Politburo',
  'tons',
];

const { people, places, groups, genres, record } = await openContent();

describe('the code', () => {
  const root = new URL('../../', import.meta.url);
  const paths = globSync('src/**/*.{ts,astro,css}', { cwd: root });
  const source = new Map(paths.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));

  it('has no name of this edition', () => {
    const words = subjectWords(people, places);
    expect(words.size).toBeGreaterThan(0);
    expect(findSubject(source, words)).toEqual([]);
  });

  it('has no level of its archives, no unit and no genre', () => {
    const declared = genres.filter((genre) => !GENERAL_GENRES.some(({ id }) => id === genre.id));
    const { typography } = record;
    const words = termsOf({ groups, typography, genres: declared }, GENERAL);
    expect(words.size).toBeGreaterThan(20);
    expect(findSubject(source, new Set([...words, ...NEVER]))).toEqual([]);
  });
});

describe('the examples', () => {
  const root = new URL('../../', import.meta.url);
  const paths = globSync('examples/**/*.{md,yaml,txt}', { cwd: root });
  const texts = new Map(paths.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));

  it('have no name of this edition and no level of its archives', () => {
    expect(texts.size).toBeGreaterThan(0);
    const levels = groups
      .flatMap(({ levels = [] }) => levels)
      .filter(({ name }) => !GENERAL.has(name));
    const words = [...subjectWords(people, places), ...levels.map(({ id }) => id)];
    expect(findSubject(texts, new Set(words))).toEqual([]);
  });
});

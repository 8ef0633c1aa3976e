import { levelsIn, withDeclaredLevels, withLevels } from './call-numbers.ts';
import { genreIn, genresFile, withGenreId } from './genres.ts';
import type { Files, Migration } from './migration.ts';

/** Format 1 has a version number. Each archive declares its genres and the levels of its call numbers. */
export const format0To1: Migration = {
  from: 0,
  summary:
    'edition.yaml names the format; archives declare the levels of their call numbers, and documents have them under "levels"; genres are ids, declared in genres.yaml where they are not general.',
  migrate(files) {
    const documents = [...files].filter(([path]) => path.startsWith('documents/'));
    const levels = documents.flatMap(([, text]) => levelsIn(text));
    const groups = 'authority/groups.yaml';
    const genres = genresFile(documents.flatMap(([, text]) => genreIn(text) ?? []));
    return new Map([
      ['edition.yaml', withFormat(files.get('edition.yaml') ?? '')],
      [groups, withDeclaredLevels(files.get(groups) ?? '', levels)],
      ...(genres === '' ? [] : [['genres.yaml', genres] as const]),
      ...documents.map(([path, text]) => [path, withGenreId(withLevels(text))] as const),
    ]) satisfies Files;
  },
};

/** Adds `format: 1` above the first key of an edition.yaml. Comments at the top stay there. */
const withFormat = (text: string): string => text.replace(/^(?=[^#\s])/m, 'format: 1\n');

/** What search knows of an archive: the project's own, and the invented one. */
import { join } from 'node:path';
import { compile } from '../../../src/engine/compile.ts';
import type { Edition } from '../../../src/engine/model/edition.ts';
import { readArchive } from '../../../src/engine/source/archive.ts';
import { buildSmallIndexes } from '../../../src/search/indexes/small-indexes.ts';
import { buildVocabulary } from '../../../src/search/indexes/vocabulary.ts';

/** The project's own archive. @throws Error where it cannot be read. */
export async function openContent(): Promise<Edition> {
  const { edition } = compile(await readArchive(join(import.meta.dirname, '../../../content')));
  if (edition === undefined) throw new Error('The archive cannot be read: run the check.');
  return edition;
}

export const knowledgeOf = (edition: Edition) => ({
  edition,
  vocabulary: buildVocabulary(edition),
  indexes: buildSmallIndexes(edition),
});

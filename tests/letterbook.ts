/** The example archive with every structure of the source format. */
import { join } from 'node:path';
import { compile } from '../src/engine/compile.ts';
import type { Document } from '../src/engine/model/document.ts';
import type { Edition } from '../src/engine/model/edition.ts';
import { readArchive } from '../src/engine/source/archive.ts';

/** The compiled archive. @throws Error if it has a problem */
export async function openLetterbook(): Promise<Edition> {
  const root = join(import.meta.dirname, '../examples/letterbook');
  const { edition, problems } = compile(await readArchive(root, 'letterbook'));
  if (edition === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  return edition;
}

/** A document of an edition. @throws Error if there is none with the id */
export function documentIn({ documents }: Edition, id: string): Document {
  const found = documents.find((document) => document.id === id);
  if (found === undefined) throw new Error(`No document ${id}.`);
  return found;
}

/** The invented archive, compiled, and variations of it. */
import { fileURLToPath } from 'node:url';
import { compile } from '../../src/engine/compile.ts';
import type { Document } from '../../src/engine/model/document.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import type { DocumentRecord } from '../../src/engine/schemas/document.ts';
import { readArchive } from '../../src/engine/source/archive.ts';

/** Compiles an archive; `folder` is relative to this file. */
export async function compiled(folder: string): Promise<Edition> {
  const root = fileURLToPath(new URL(folder, import.meta.url));
  const { edition } = compile(await readArchive(root));
  if (edition === undefined) throw new Error(`${folder} has no edition`);
  return edition;
}

export const lighthouse: Edition = await compiled('../../examples/lighthouse');

/** The document with this id, its record changed. */
export function documentOf(id: string, changes: Partial<DocumentRecord> = {}): Document {
  const document = lighthouse.documents.find((one) => one.id === id);
  if (document === undefined) throw new Error(`no document ${id}`);
  return Object.keys(changes).length === 0
    ? document
    : { ...document, record: { ...document.record, ...changes } };
}

/** The log with a full call number and a translator. */
export const shelved: Document = documentOf('log', {
  translators: ['tomas-ren'],
  archive: {
    repository: 'board-of-lights',
    levels: { series: '12', box: '3a', file: '4', packet: '5', leaves: '6-8' },
    certainty: 'certain',
    sources: [],
  },
});

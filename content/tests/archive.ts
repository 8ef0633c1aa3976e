/** This edition, compiled. */
import { join } from 'node:path';
import { compile } from '../../src/engine/compile.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import { readArchive } from '../../src/engine/source/archive.ts';

/** @throws Error where the archive cannot be read. */
export async function openContent(): Promise<Edition> {
  const { edition } = compile(await readArchive(join(import.meta.dirname, '..')));
  if (edition === undefined) throw new Error('The archive cannot be read: run npm run check.');
  return edition;
}

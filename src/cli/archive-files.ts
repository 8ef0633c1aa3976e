/** The files of an archive in bytes, for changes that are checked before they are written. */
import { resolve } from 'node:path';
import { type Archive, readArchive, sourcesOf } from '../engine/source/archive.ts';

const encoder = new TextEncoder();

/** The archive in a folder, and its files by their paths within it. @throws Error if there is none */
export async function openFiles(
  folder: string,
): Promise<{ readonly archive: Archive; readonly files: ReadonlyMap<string, Uint8Array> }> {
  const archive = await readArchive(resolve(folder), '');
  const texts = sourcesOf(archive)
    .filter(({ text }) => text !== '')
    .map(({ path, text }) => [path, encoder.encode(text)] as const);
  const received = [...archive.received, ...archive.originals].map(
    ({ path, bytes }) => [path, bytes] as const,
  );
  return { archive, files: new Map([...texts, ...received]) };
}

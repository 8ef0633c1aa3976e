/** Writes the files that are no pages. Those of documents that have not changed are taken over from the last build. */
import { existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Document } from '../engine/model/document.ts';
import type { DataFile } from './data-files.ts';

/** Where files are written, where the last build's are, and what is remembered of these. */
export interface Places {
  readonly folder: string;
  readonly previous: string;
  /** A file of JSON: the key of each document whose files the last build wrote. */
  readonly memory: string;
}

/**
 * Writes `files`.
 * @param keyOf what a document's files depend on: they are made anew when it differs from the last build's
 * @returns how many were made
 */
export function writeDataFiles(
  files: readonly DataFile[],
  keyOf: (document: Document) => string,
  { folder, previous, memory }: Places,
): number {
  const known: Record<string, string> = existsSync(memory)
    ? JSON.parse(readFileSync(memory, 'utf8'))
    : {};
  const keys: Record<string, string> = {};
  const folders = new Set<string>();
  let made = 0;
  for (const { address, document, make } of files) {
    const path = join(folder, address);
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    const key = document && keyOf(document);
    if (document && key) keys[document.id] = key;
    const last = join(previous, address);
    if (document && key === known[document.id] && existsSync(last)) linkSync(last, path);
    else {
      writeFileSync(path, make());
      made += 1;
    }
  }
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify(keys));
  return made;
}

/** Writes the files that are no pages. Those of documents that have not changed are taken over from the last build. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Document } from '../engine/model/document.ts';
import type { DataFile } from './data-files.ts';
import type { Output } from './output.ts';

/** By the id of each document what its files in the output were made of. */
export type Keys = Readonly<Record<string, string>>;

/**
 * Reads what is known of the last build's files, and forgets it: until this build has settled, nobody knows what is there.
 * @param memory a file of JSON
 */
export function takeKeys(memory: string): Keys {
  if (!existsSync(memory)) return {};
  const keys = JSON.parse(readFileSync(memory, 'utf8')) as Keys;
  rmSync(memory);
  return keys;
}

/** Remembers what the files of an output that has settled were made of. */
export function keepKeys(memory: string, keys: Keys): void {
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify(keys));
}

/**
 * Writes `files`.
 * @param keyOf what a document's files depend on: they are made anew when it differs from the last build's
 * @param known the last build's keys
 * @returns this build's
 */
export function writeDataFiles(
  files: readonly DataFile[],
  keyOf: (document: Document) => string,
  known: Keys,
  output: Output,
): Keys {
  const keys: Record<string, string> = {};
  for (const { address, document, make } of files) {
    const key = document && keyOf(document);
    if (document && key) keys[document.id] = key;
    const isKnown = document !== undefined && key === known[document.id];
    if (!isKnown || !output.keep(address)) output.put(address, make());
  }
  return keys;
}

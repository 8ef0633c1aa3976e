/** Derives the received texts from their originals again. */
import { parse } from 'yaml';
import type { EditionRecord } from '../engine/schemas/edition.ts';
import type { Archive } from '../engine/source/archive.ts';
import { readFile } from '../import/read-file.ts';

/** What was compared, and the received files whose text is another than the derivation gives now. */
export interface Verified {
  readonly checked: number;
  readonly changed: readonly string[];
}

/** Compares every received text that has an original with what its derivation gives. */
export async function verifyOriginals(archive: Archive): Promise<Verified> {
  const { received = [] } = parse(archive.edition.text) as Pick<EditionRecord, 'received'>;
  const decoder = new TextDecoder();
  const changed: string[] = [];
  const derived = received.filter(({ original }) => original !== undefined);
  const cache = new Map<string, Promise<Awaited<ReturnType<typeof readFile>>>>();
  for (const { file, original } of derived) {
    if (original === undefined) continue;
    const source = archive.originals.find(({ name }) => name === original.file);
    const text = archive.received.find(({ name }) => name === file);
    const [, charset] = original.by.split(' ');
    const key = `${original.file} ${charset ?? ''}`;
    if (source !== undefined && !cache.has(key)) {
      cache.set(key, readFile(source.name, source.bytes, charset === undefined ? {} : { charset }));
    }
    const made = (await cache.get(key))?.[(original.part ?? 1) - 1]?.text;
    if (text === undefined || made !== decoder.decode(text.bytes)) changed.push(file);
  }
  return { checked: derived.length, changed };
}

/** Caches compiled documents on disk between builds, by the digest of their inputs. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache } from '../../engine/compile.ts';
import { mapPassages } from '../../engine/model/blocks.ts';
import type { Block, Document, Passage } from '../../engine/model/document.ts';
import { digest } from '../../engine/source/digest.ts';
import { readChecked, writeChecked } from './checked-file.ts';
import { sourceDigest } from './source-digest.ts';

/** A document whose body has the index of each passage, so that every passage is stored only once. */
type Stored = Omit<Document, 'body'> & { readonly body: readonly Block<number>[] };

/** A cache of a process that compiles an archive once, or again and again: then it gives a document that has not changed as the same object. */
export interface CompilationCache extends Cache {
  /** Ends a compilation: removes the files that none has used, and forgets documents that this one did not use. */
  prune(): void;
}

/**
 * Opens the cache in `folder`. The source of the engine, of what it imports and of this file is part of every key, so
 * that a changed engine compiles everything again.
 */
export function openCache(folder: string): CompilationCache {
  mkdirSync(folder, { recursive: true });
  const engine = sourceDigest(
    'src/{engine,markup,strings}/**/*.ts',
    'src/site/build/compilation-cache.ts',
  );
  const used = new Set<string>();
  const pathOf = (key: string): string => {
    const name = `${digest(engine, key).slice(0, 32)}.json`;
    used.add(name);
    return join(folder, name);
  };
  let last: ReadonlyMap<string, Document> = new Map();
  let current = new Map<string, Document>();
  return {
    get(key) {
      const document = last.get(key) ?? read(pathOf(key));
      if (document !== undefined) current.set(key, document);
      return document;
    },
    set(key, document) {
      current.set(key, document);
      writeChecked(pathOf(key), JSON.stringify(toStore(document)));
    },
    prune() {
      last = current;
      current = new Map();
      for (const name of readdirSync(folder)) {
        if (!used.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
      }
    },
  };
}

function read(path: string): Document | undefined {
  const text = readChecked(path);
  return text === undefined ? undefined : restored(JSON.parse(text) as Stored);
}

function toStore(document: Document): Stored {
  const places = new Map(document.passages.map((passage, place) => [passage, place]));
  return {
    ...document,
    body: mapPassages(document.body, (passage) => places.get(passage) as number),
  };
}

function restored(stored: Stored): Document {
  const { passages } = stored;
  return { ...stored, body: mapPassages(stored.body, (place) => passages[place] as Passage) };
}

/** Compiled documents kept on disk between builds, each under the digest of all that went into it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache } from '../engine/compile.ts';
import type { Document } from '../engine/model/document.ts';
import { digest } from '../engine/source/digest.ts';
import { sourceDigest } from './source-digest.ts';

/** A cache that also tells which of its files this compilation used. */
export interface CompilationCache extends Cache {
  /** Removes what was not used: documents as they were before a change. */
  prune(): void;
}

/**
 * Opens the cache in `folder`. The engine's own source is part of every key, so that a changed engine
 * compiles everything anew.
 */
export function openCache(folder: string): CompilationCache {
  mkdirSync(folder, { recursive: true });
  const engine = sourceDigest('src/engine/**/*.ts');
  const used = new Set<string>();
  const pathOf = (key: string): string => {
    const name = `${digest(engine, key).slice(0, 32)}.json`;
    used.add(name);
    return join(folder, name);
  };
  return {
    get(key) {
      const path = pathOf(key);
      return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Document) : undefined;
    },
    set(key, document) {
      writeFileSync(pathOf(key), JSON.stringify(document));
    },
    prune() {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
    },
  };
}

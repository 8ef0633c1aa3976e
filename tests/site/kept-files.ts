/** Files that last from one build to the next, and ways in which a disk or a killed process spoils them. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digest } from '../../src/engine/source/digest.ts';
import type { Site } from './open-site.ts';

/** Every file that the next build of `site` reads: the caches, and the files of the site that are not made again. */
export function keptFiles({ archive, out }: Site): string[] {
  const compiled = resolve('.cache', digest(resolve(archive)).slice(0, 12));
  const site = filesIn(join(out, 'documents')).filter((path) => !path.endsWith('index.html'));
  return [...filesIn(`${out}-cache`), ...filesIn(compiled), ...site].sort();
}

/** Kinds of damage, each a function of the bytes and of a number from 0 up to 1. */
export const DAMAGE: Readonly<Record<string, (bytes: Uint8Array, at: number) => Uint8Array>> = {
  cut: (bytes, at) => bytes.subarray(0, Math.floor(at * bytes.length)),
  'one byte changed': (bytes, at) =>
    bytes.map((byte, place) => (place === Math.floor(at * bytes.length) ? byte ^ 1 : byte)),
  'filled with NUL': (bytes) => new Uint8Array(bytes.length),
  'given another digit': (bytes) => {
    const place = bytes.findLastIndex((byte) => byte >= 0x30 && byte < 0x39);
    return bytes.map((byte, at) => (at === place ? byte + 1 : byte));
  },
};

/** Damages a file in place. */
export function damage(path: string, kind: string, at: number): void {
  const change = DAMAGE[kind];
  if (change === undefined) throw new Error(`Unexpected kind of damage "${kind}".`);
  writeFileSync(path, change(readFileSync(path), at));
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile())
    : [];

/** Where the benches build, and how they take what earlier runs left out of the way. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of what is built. */
export const OUT = resolve('bench/out');

const OLD = join(OUT, 'old');

/**
 * Takes what an earlier run left out of the way. `removeOld` removes it when all is measured: for minutes after many files are
 * removed, some file systems (ext4) spend seconds on making others.
 */
export function putAside(folder: string): void {
  mkdirSync(OLD, { recursive: true });
  if (existsSync(folder)) renameSync(folder, join(OLD, `${readdirSync(OLD).length}`));
}

/** Removes what was put aside. */
export function removeOld(): void {
  rmSync(OLD, { recursive: true, force: true });
}

/** One build at a time in a checkout: builds share the cache and the folder from which Astro renders. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two looks at a lock that another build has. */
const PAUSE = 200;

export interface LockOptions {
  readonly path: string;
  /** The process that asks for the lock. */
  readonly pid?: number;
  /** Is called once where another build has the lock, with a sentence for the reader. */
  readonly say: (sentence: string) => void;
}

/**
 * Takes the lock, and waits while a running build has it. The lock is a file with the id of the process that has it; that
 * of a process which has ended is taken over.
 * @returns releases the lock, which the end of the process does, too
 */
export async function takeLock({ path, pid = process.pid, say }: LockOptions): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true });
  let hasSaid = false;
  while (!isTaken(path, pid)) {
    const holder = holderOf(path);
    if (holder === undefined || holder === pid || !isRunning(holder)) {
      removeStale(path, pid, holder);
      continue;
    }
    if (!hasSaid) {
      say(
        `Waiting for another build to end: process ${holder}. If that is no build, delete ${path}.`,
      );
    }
    hasSaid = true;
    await sleep(PAUSE);
  }
  const release = (): void => {
    if (holderOf(path) === pid) rmSync(path, { force: true });
  };
  process.once('exit', release);
  return release;
}

/** Makes the lock with the id in it in one step; fails where there is a lock. */
function isTaken(path: string, pid: number): boolean {
  const own = `${path}.${pid}`;
  writeFileSync(own, String(pid));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Removes the lock of a process that has ended. It is renamed first: of two builds that find it, one gets it; and a lock
 * that a third has taken meanwhile is put back.
 */
function removeStale(path: string, pid: number, holder: number | undefined): void {
  const aside = `${path}.${pid}.stale`;
  try {
    renameSync(path, aside);
    if (holderOf(aside) !== holder) linkSync(aside, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** The id in a lock; nothing where there is no lock, or none that can be read. */
function holderOf(path: string): number | undefined {
  try {
    const id = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(id) && id > 0 ? id : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

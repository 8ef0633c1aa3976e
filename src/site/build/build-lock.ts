/** Allows one build at a time in a checkout, because builds share the cache and the folder from which Astro renders. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two attempts to take a lock. */
const PAUSE = 200;

export interface LockOptions {
  readonly path: string;
  /** The id of the process that takes the lock. */
  readonly pid?: number;
  /** Called once with a message if another build has the lock. */
  readonly say: (sentence: string) => void;
}

/**
 * Takes the lock, and waits while a running build has it. The lock is a file with the id of its process. The lock of a
 * process that has ended is taken over.
 * @returns a function that releases the lock. The end of the process releases it, too
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

/** Creates the lock with its id in one step; fails if there is a lock. */
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
 * Removes the lock of a process that has ended. It is renamed first, so that only one of two builds gets it. A lock
 * that a third build has taken in the meantime is restored.
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

/** The id in a lock; `undefined` if there is no readable lock. */
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
    // The process of another user cannot be signalled, but it is running.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

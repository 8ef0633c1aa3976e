/** Digests of files. */
import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are read at once. */
const PART = 2 ** 18;

/**
 * What all files are read into. A buffer for each file would make Node collect garbage several times for a large site.
 */
const part = Buffer.allocUnsafe(PART);

/** The SHA-256 of a file, in lower-case hexadecimal. @throws Error if it cannot be read */
export function fileDigest(path: string): string {
  const file = openSync(path, 'r');
  try {
    let read = readSync(file, part);
    if (read < PART) return hash('sha256', part.subarray(0, read));
    const whole = createHash('sha256');
    for (; read > 0; read = readSync(file, part)) whole.update(part.subarray(0, read));
    return whole.digest('hex');
  } finally {
    closeSync(file);
  }
}

/** The same, or nothing if the file cannot be read. */
export function digestIfAny(path: string): string | undefined {
  try {
    return fileDigest(path);
  } catch {
    return undefined;
  }
}

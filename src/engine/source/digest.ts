import { createHash } from 'node:crypto';

/** The SHA-256 of the parts, separated by NUL, in lower-case hexadecimal. For one part it is the SHA-256 of that part. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const [index, part] of parts.entries()) {
    if (index > 0) hash.update('\0');
    hash.update(part);
  }
  return hash.digest('hex');
}

import { createHash } from 'node:crypto';

/** SHA-256 of the parts, divided by NUL, in lower-case hexadecimal; of one part it is the part's own. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const [index, part] of parts.entries()) {
    if (index > 0) hash.update('\0');
    hash.update(part);
  }
  return hash.digest('hex');
}

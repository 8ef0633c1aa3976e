import { globSync, readFileSync } from 'node:fs';
import { digest } from '../engine/source/digest.ts';

/** The digest of the project's files that `patterns` match: what was made by other code is made anew. */
export const sourceDigest = (...patterns: string[]): string =>
  digest(
    ...globSync(patterns)
      .sort()
      .map((path) => readFileSync(path)),
  );

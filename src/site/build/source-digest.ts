import { globSync, readFileSync, statSync } from 'node:fs';
import { digest } from '../../engine/source/digest.ts';

/** The digest of the project's files that `patterns` match: what was made by other code is made again. */
export const sourceDigest = (...patterns: string[]): string =>
  digest(
    ...globSync(patterns)
      .filter((path) => statSync(path).isFile())
      .sort()
      .flatMap((path) => [path, readFileSync(path)]),
  );

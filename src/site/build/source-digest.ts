import { globSync, readFileSync, statSync } from 'node:fs';
import { digest } from '../../engine/source/digest.ts';

/**
 * The digest of the project's files that match `patterns`. It is part of cache keys, so that a change of code
 * invalidates them.
 */
export const sourceDigest = (...patterns: string[]): string =>
  digest(
    ...globSync(patterns)
      .filter((path) => statSync(path).isFile())
      .sort()
      .flatMap((path) => [path, readFileSync(path)]),
  );

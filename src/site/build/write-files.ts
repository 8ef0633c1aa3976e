/** Writes files beside the pages of a site, with progress in the terminal. */
import { showProgress } from '../progress.ts';
import type { DataFile } from './data-files.ts';
import type { Output } from './staged-output.ts';

/**
 * Writes groups of files. A group is made when those before it are written, so that only its own content is in memory.
 * @param things what groups are of: `documents`
 * @param total how many groups there are
 * @returns how many files there are
 */
export function writeFiles(
  output: Output,
  things: string,
  total: number,
  groups: Iterable<readonly DataFile[]>,
): number {
  const progress = showProgress(things);
  let files = 0;
  for (const group of groups) {
    for (const { address, make, key } of group) output.put(address, make, key);
    files += group.length;
    progress.step(total);
  }
  progress.end();
  return files;
}

/** The cache folders of a checkout, which builds and checks share. */
import { join, resolve } from 'node:path';
import { digest } from '../../engine/source/digest.ts';

/** The cache folder of an archive. @param root the folder of the archive */
export const archiveCache = (root: string): string =>
  resolve('.cache', digest(resolve(root)).slice(0, 12));

/**
 * The cache folder of its compiled documents.
 * @param label the prefix of paths in messages, which compiled documents contain as well
 */
export const documentFolder = (root: string, label: string): string =>
  join(archiveCache(root), `documents-${digest(label).slice(0, 6)}`);

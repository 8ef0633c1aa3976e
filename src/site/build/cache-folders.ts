/** Where a checkout keeps what builds and checks use again. */
import { join, resolve } from 'node:path';
import { digest } from '../../engine/source/digest.ts';

/** The folder for what is kept of an archive. @param root the folder of the archive */
export const archiveCache = (root: string): string =>
  resolve('.cache', digest(resolve(root)).slice(0, 12));

/**
 * The folder of compiled documents, which builds and checks share.
 * @param label the prefix of paths in messages, which compiled documents have, too
 */
export const documentFolder = (root: string, label: string): string =>
  join(archiveCache(root), `documents-${digest(label).slice(0, 6)}`);

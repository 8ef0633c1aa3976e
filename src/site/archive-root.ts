import { resolve } from 'node:path';

/** The folder of the archive: the variable `ARCHIVE`, or `content`. */
export const archiveRoot = (): string => resolve(process.env.ARCHIVE || 'content');

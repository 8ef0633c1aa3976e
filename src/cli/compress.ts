/**
 * `npm run compress`: writes a Brotli and a gzip copy beside every text file of a built site, for servers that send files as
 * they are. A later build has no copies: run it after each.
 *
 *   npm run compress                     dist/
 *   npm run compress -- dist-lighthouse  another folder
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compressSite } from '../site/build/compressed-files.ts';

const CACHE = '.cache/compressed';

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;

if (import.meta.main) {
  const [folder = 'dist'] = process.argv.slice(2);
  if (existsSync(join(folder, 'index.html'))) {
    const { files, fresh, plain, br, gz } = await compressSite(folder, CACHE);
    console.log(
      `${files} files of ${folder}, ${fresh} of them new: ${kilobytes(plain)}, ` +
        `with Brotli ${kilobytes(br)}, with gzip ${kilobytes(gz)}.`,
    );
  } else {
    console.error(`No built site in ${folder}: run npm run build first.`);
    process.exitCode = 1;
  }
}

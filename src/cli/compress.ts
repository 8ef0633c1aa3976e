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
import { showProgress } from '../site/progress.ts';
import { SITE_OPTIONS, siteFolder } from './archive-option.ts';
import { answer, JSON_OPTION, readArguments, runCommand } from './command.ts';

const OPTIONS = { ...SITE_OPTIONS, ...JSON_OPTION } as const;

const CACHE = '.cache/compressed';

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;

if (import.meta.main) {
  await runCommand('compress', async (args) => {
    const { values, positionals } = readArguments(args, OPTIONS, 1);
    const folder = siteFolder(values, positionals[0]);
    if (!existsSync(join(folder, 'index.html'))) {
      throw new Error(`No built site in ${folder}: run npm run build first.`);
    }
    const progress = showProgress('files');
    const sizes = await compressSite(folder, CACHE, progress.step);
    progress.end();
    const { files, fresh, plain, br, gz } = sizes;
    answer(
      values.json,
      { folder, ...sizes },
      `${files} files of ${folder}, ${fresh} of them new: ${kilobytes(plain)}, ` +
        `with Brotli ${kilobytes(br)}, with gzip ${kilobytes(gz)}.`,
    );
  });
}

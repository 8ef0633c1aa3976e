/**
 * `npm run package`: makes of a built site a zip that opens from a disk, with search and checksums (BagIt).
 *
 *   npm run package                     dist/ → dist.zip
 *   npm run package -- dist-lighthouse  another folder
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionData } from '../exports/data/edition.ts';
import { packageSite } from '../site/package/package-site.ts';
import { showProgress } from '../site/progress.ts';
import { stringsOf } from '../strings/strings.ts';
import { SITE_OPTIONS, siteFolder } from './archive-option.ts';
import { answer, JSON_OPTION, readArguments, runCommand } from './command.ts';

const OPTIONS = { ...SITE_OPTIONS, ...JSON_OPTION } as const;

await runCommand('package', async (args) => {
  const { values, positionals } = readArguments(args, OPTIONS, 1);
  const folder = siteFolder(values, positionals[0]);
  const record = join(folder, 'data/edition.json');
  if (!existsSync(record)) throw new Error(`No built site in ${folder}: run npm run build first.`);
  const edition = JSON.parse(readFileSync(record, 'utf8')) as EditionData;
  const strings = stringsOf(edition.language);
  const progress = showProgress('pages');
  const bytes = await packageSite(folder, edition, strings, progress.step);
  progress.end();
  const file = `${folder}.zip`;
  writeFileSync(file, bytes);
  answer(
    values.json,
    { file, bytes: bytes.length },
    `${file}: ${strings.downloads.size(bytes.length)}. Unpack it, and open open.html.`,
  );
});

/**
 * `npm run freeze`: keeps the pages of the edition that was just published, so that they stay readable after the next. Run it after
 * `npm run release` and `npm run build`, and commit what it writes: <archive>/frozen/<version>/.
 *
 *   npm run freeze                                       content, dist
 *   npm run freeze -- ../my-archive dist-my-archive      another archive, and its built site
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documentAddress } from '../engine/model/addresses.ts';
import { dateInWords } from '../engine/model/dates.ts';
import type { EditionData } from '../exports/data/edition.ts';
import { frozenFile, openFrozenPages } from '../site/frozen/frozen-pages.ts';
import { showProgress } from '../site/progress.ts';
import { stringsOf } from '../strings/strings.ts';
import { archiveFolder, SITE_OPTIONS, siteFolder } from './archive-option.ts';
import { answer, JSON_OPTION, readArguments, runCommand } from './command.ts';

const OPTIONS = { ...SITE_OPTIONS, ...JSON_OPTION } as const;

await runCommand('freeze', (args) => {
  const { values, positionals } = readArguments(args, OPTIONS, 2);
  const archive = archiveFolder(values, positionals[0]);
  const site = siteFolder({ ...values, archive }, positionals[1]);
  const record = join(site, 'data/edition.json');
  if (!existsSync(record)) throw new Error(`No built site in ${site}: run npm run build first.`);
  const { version, date, language, documents, editions } = JSON.parse(
    readFileSync(record, 'utf8'),
  ) as EditionData;
  if (editions[0]?.version !== version) {
    throw new Error(
      `Edition ${version} in ${site} is not published: run npm run release, then npm run build.`,
    );
  }
  const folder = dirname(frozenFile(archive, version, ''));
  if (existsSync(folder)) throw new Error(`Edition ${version} is already kept: see ${folder}.`);
  const strings = stringsOf(language);
  const { downloads: words } = strings;
  const freeze = openFrozenPages(site);
  const ids = documents.map(({ id }) => id);
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  const progress = showProgress('pages');
  for (const id of ids) {
    const page = freeze(documentAddress(id), {
      version,
      sentence: words.frozenNotice(version, dateInWords(date, strings)),
      current: words.currentPage,
      documents: ids,
    });
    writeFileSync(frozenFile(archive, version, id), page);
    bytes += Buffer.byteLength(page);
    progress.step(ids.length);
  }
  progress.end();
  answer(
    values.json,
    { version, folder, pages: ids.length, bytes },
    `Edition ${version}: ${ids.length} pages in ${folder}, ${words.size(bytes)}. Commit them.`,
  );
});

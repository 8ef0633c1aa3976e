/**
 * Measures builds of invented archives beside other generators, the weight of pages and the wait for a search, and writes
 * bench/README.md. It needs Linux.
 *
 *     npm run bench              10, 100 and 1,000 documents
 *     npm run bench -- 10        only 10
 *
 * `npm run bench:large` builds larger ones: large.ts.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { MAX_LIST_BYTES } from '../src/views/long-list.ts';
import { OUT, removeOld } from './aside.ts';
import {
  BUILD,
  type Builds,
  buildsTable,
  INVENTED_QUERIES,
  measure,
  measureArchive,
  peersTable,
  profileBlock,
} from './builds.ts';
import { floorTable } from './floor.ts';
import { generateArchive, LONG } from './generate.ts';
import { fileCounts, listPages } from './list-pages.ts';
import { measurePaint, paintSection } from './paint.ts';
import { type Searched, searchSection } from './search-report.ts';
import { weigh } from './weigh.ts';

/** How often an archive is built. */
const ROUNDS = 3;

const counts = process.argv.slice(2).map(Number);
const rows: Builds[] = [];
for (const count of counts.length > 0 ? counts : [10, 100, 1000]) {
  process.stdout.write(`${count} documents …\n`);
  rows.push(await measureArchive(count, ROUNDS));
}
await measure(BUILD, { SITE_OUT: join(OUT, 'edition-site') });
await measure(BUILD, { ARCHIVE: 'examples/lighthouse', SITE_OUT: join(OUT, 'example-site') });
await measure(BUILD, { ARCHIVE: 'examples/folios', SITE_OUT: join(OUT, 'folios-site') });
const long = join(OUT, 'long');
await generateArchive(1, long, { length: LONG });
await measure(BUILD, { ARCHIVE: long, SITE_OUT: join(OUT, 'long-site') });
const pages = [
  '/documents/i/',
  '/documents/i/received/',
  '/documents/post/',
  '/',
  '/documents/',
  '/people/',
  '/people/shtykov/',
  '/places/',
  '/places/38th-parallel/',
  '/groups/',
  '/groups/aprf/',
  '/bibliography/',
  '/dates/',
  '/notes/',
  '/concordance/',
  '/references/',
  '/search/',
  '/check/',
  '/about/',
].map((address) => ({ address, ...weigh(join(OUT, 'edition-site'), address) }));

const { count: most = 1 } = rows.at(-1) ?? {};
const largestSite = join(OUT, `${most}-site`);
const largestLists = listPages(largestSite);
const files = fileCounts(largestSite);
const perDocument = (number: number): string => (number / most).toFixed(1);

const report = `# Measurements

\`npm run bench\` writes this page. It builds archives of 10, 100 and 1,000 invented documents (\`bench/generate.ts\`: 6 kB,
15 notes and 8 names each, always the same for the same seed) and weighs the pages of the edition.

CPU time is of all processes, user and system, read from /proc; × is the multiple of a yardstick measured in the same run: Markdown to
HTML of the same files by unified alone (\`bench/yardstick.ts\`), process start included. Memory is the highest sum. Each figure is
the middle of ${ROUNDS}.

The build collects garbage on its main thread and at one go, begins with room for 16 MB of what is new, and lets memory at most double
between two collections (switches in src/cli/build.ts), which takes less of both.

Last run: Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}). Earlier figures are in
[history.md](history.md).

${buildsTable(rows)}

Before pages became functions of views, another machine (Intel Xeon) took 33.6 s and 1.46 GB for 1,000 documents, and 57 % of
that after one change; of the Astro process alone 21.3 s and 0.91 GB.

## Beside other generators

The same texts as plain Markdown in one layout, with a list for each year, built from nothing and indexed by Pagefind, by turns
with the first build above (\`bench/peers.ts\`; installed by \`npm ci --prefix bench/peers\`, Hugo by the system). They do none of
our work: no proof, names, citations, exports or received files. “Times” is ours divided by theirs: time, CPU, memory. “Without
files” is time and CPU without the phase that writes exports and all else beside the pages.

${peersTable(rows)}

### Where the time goes

Of the first build of the largest archive, as \`--profile\` says it; the search index is made in another process.

${rows.slice(-1).map(profileBlock).join('')}

### What the parts need alone

The same pages, index and files, made by the same libraries without any of our work: no build of this form can take less CPU.

${rows.flatMap(({ count, first, yardstick, floor }) => (floor === undefined ? [] : [floorTable(count, first, yardstick, floor)])).join('\n\n')}

## Lists

The pages of each list of the largest archive, and the largest of them without compression. No page of a list may have more than
${MAX_LIST_BYTES / 1000} kB.

| list | pages | largest |
| --- | ---: | ---: |
${largestLists
  .map(({ list, pages, largest }) => `| \`/${list}\` | ${pages} | ${largest.toFixed(0)} kB |`)
  .join('\n')}

Files for each document: ${perDocument(files.all)}, of which ${perDocument(files.behind)} are neither pages nor what readers download.

## Pages

| page of the edition | HTML | CSS | HTML + CSS | for paper | script | fetched later |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${pages
  .map(
    ({ address, html, css, paper, script, later }) =>
      `| \`${address}\` | ${[html, css, html + css, paper, script, later].map((weight) => `${weight.toFixed(1)} kB`).join(' | ')} |`,
  )
  .join('\n')}

In Brotli 11, kB of 1,000 bytes; fonts and the search index apart. Budgets for Document I: HTML + CSS 18.5 kB, script 5.7 kB. Styles for
paper hold nothing up and count apart; so does what scripts fetch when something needs it (when idle, in a wide window, by a key).
`;
const searched: Searched[] = [
  {
    archive: 'this edition',
    site: join(OUT, 'edition-site'),
    judgements: 'content/tests/judgements.yaml',
    queries: { name: 'Shtykov', date: '5 March 1949', word: 'cotton' },
    files: { name: 'people/shtykov', dates: ['dates/1949', 'dates/spans'], document: 'i' },
  },
  {
    archive: 'the example',
    site: join(OUT, 'example-site'),
    judgements: 'tests/search/judgements.yaml',
    queries: { name: 'Strand', date: '14 March 1911', word: 'herring' },
    files: { name: 'people/ingrid-strand', dates: ['dates/1911'], document: 'hearing' },
  },
  {
    archive: 'examples/folios',
    site: join(OUT, 'folios-site'),
    judgements: 'tests/search/judgements-folios.yaml',
  },
  ...rows.map(({ count }) => ({
    archive: `${count.toLocaleString('en')} documents`,
    site: join(OUT, `${count}-site`),
    queries: INVENTED_QUERIES,
    files: { name: 'people/person-69', dates: ['dates/1912'], document: 'd00002' },
  })),
];
const painted = [
  ...(await measurePaint(join(OUT, 'edition-site'), ['/documents/i/', '/'])),
  ...(await measurePaint(join(OUT, `${rows[0]?.count}-site`), ['/documents/d00002/'])),
  ...(await measurePaint(join(OUT, 'long-site'), ['/documents/d00001/'])),
];
writeFileSync('bench/README.md', report + paintSection(painted) + (await searchSection(searched)));
spawnSync('node_modules/.bin/biome', ['check', '--write', 'bench/README.md']);
removeOld();
process.stdout.write(report);

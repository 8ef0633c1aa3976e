/**
 * Measures builds of invented archives beside other generators, the weight of pages and the wait for a search, and writes
 * bench/README.md. It needs Linux.
 *
 *     npm run bench              10, 100 and 1,000 documents
 *     npm run bench -- 10        only 10
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { BUILD as SCRIPT } from '../src/cli/build.ts';
import { MAX_LIST_BYTES } from '../src/views/long-list.ts';
import { generateArchive, LONG } from './generate.ts';
import { fileCounts, listPages } from './list-pages.ts';
import { measurePaint, paintSection } from './paint.ts';
import { installedPeers, measurePeer, writePeers } from './peers.ts';
import { measureTree, type TreeUsage } from './processes.ts';
import { type Searched, searchSection } from './search-report.ts';
import { weigh } from './weigh.ts';

const out = resolve('bench/out');

/** What `npm run build` gives Node. */
const BUILD = [...SCRIPT, '--silent'];

/** Runs a script of the project in a process of its own. @returns what it and the processes that it started used */
const measure = (script: readonly string[], env: Record<string, string> = {}): Promise<TreeUsage> =>
  measureTree(process.execPath, script, { env: { ...process.env, ...env } });

const old = join(out, 'old');

/**
 * Takes what an earlier run left out of the way. It is removed when all is measured: for minutes after many files are
 * removed, some file systems (ext4) spend seconds on making others.
 */
function putAside(folder: string): void {
  if (existsSync(folder)) renameSync(folder, join(old, `${readdirSync(old).length}`));
}

interface Row {
  readonly count: number;
  readonly yardstick: TreeUsage;
  readonly first: TreeUsage;
  readonly again: TreeUsage;
  readonly changed: TreeUsage;
  /** By the name of the generator. */
  readonly peers: ReadonlyMap<string, TreeUsage>;
}

/** How often an archive is built: of one machine's times for one build, some are a fifth longer than others. */
const ROUNDS = 3;

/** What takes a middling time. */
const middle = (usages: readonly TreeUsage[]): TreeUsage =>
  usages.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(usages.length / 2)] as TreeUsage;

async function measureArchive(count: number): Promise<Row> {
  const archive = join(out, `${count}`);
  const site = join(out, `${count}-site`);
  const sources = join(out, `${count}-peers`);
  putAside(archive);
  await generateArchive(count, archive);
  writePeers(archive, sources);
  const env = { ARCHIVE: archive, SITE_OUT: site };
  const path = join(archive, 'documents/d00002.md');
  const text = readFileSync(path, 'utf8');
  const rounds: Omit<Row, 'count'>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const folder of [site, `${site}-cache`, '.cache']) putAside(folder);
    writeFileSync(path, text);
    const yardstick = await measure(['bench/yardstick.ts', join(archive, 'documents')]);
    const first = await measure(BUILD, env);
    const peers = new Map<string, TreeUsage>();
    for (const name of installedPeers()) peers.set(name, await measurePeer(sources, name));
    const again = await measure(BUILD, env);
    writeFileSync(path, text.replace(':certain', ':probable'));
    const changed = await measure(BUILD, env);
    rounds.push({ yardstick, first, again, changed, peers });
  }
  const of = (kind: 'yardstick' | 'first' | 'again' | 'changed'): TreeUsage =>
    middle(rounds.map((round) => round[kind]));
  const peers = installedPeers().map((name) => {
    const usages = rounds.flatMap(({ peers: one }) => one.get(name) ?? []);
    return [name, middle(usages)] as const;
  });
  return {
    count,
    yardstick: of('yardstick'),
    first: of('first'),
    again: of('again'),
    changed: of('changed'),
    peers: new Map(peers),
  };
}

const seconds = (usage: TreeUsage, yardstick: TreeUsage): string =>
  `${usage.cpu.toFixed(1)} s, ${(usage.cpu / yardstick.cpu).toFixed(1)} ×, ${usage.memory.toFixed(2)} GB`;

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`;

const peerRows = ({ count, first, peers }: Row): string[] =>
  [['this project', first] as const, ...peers].map(([name, usage], index) => {
    const { wall, cpu, memory } = usage;
    const times =
      index === 0
        ? ''
        : `${(first.wall / wall).toFixed(1)}, ${(first.cpu / cpu).toFixed(1)}, ${(first.memory / memory).toFixed(1)}`;
    return `| ${count.toLocaleString('en')} | ${name} | ${wall.toFixed(1)} s | ${cpu.toFixed(1)} s | ${memory.toFixed(2)} GB | ${times} |`;
  });

mkdirSync(old, { recursive: true });
const counts = process.argv.slice(2).map(Number);
const rows: Row[] = [];
for (const count of counts.length > 0 ? counts : [10, 100, 1000]) {
  process.stdout.write(`${count} documents …\n`);
  rows.push(await measureArchive(count));
}
await measure(BUILD, { SITE_OUT: join(out, 'edition-site') });
await measure(BUILD, { ARCHIVE: 'examples/lighthouse', SITE_OUT: join(out, 'example-site') });
await measure(BUILD, { ARCHIVE: 'examples/folios', SITE_OUT: join(out, 'folios-site') });
const long = join(out, 'long');
await generateArchive(1, long, { length: LONG });
await measure(BUILD, { ARCHIVE: long, SITE_OUT: join(out, 'long-site') });
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
].map((address) => ({ address, ...weigh(join(out, 'edition-site'), address) }));

const { count: most = 1 } = rows.at(-1) ?? {};
const largestSite = join(out, `${most}-site`);
const largestLists = listPages(largestSite);
const files = fileCounts(largestSite);
const perDocument = (number: number): string => (number / most).toFixed(1);

const report = `# Measurements

\`npm run bench\` writes this page. It builds archives of 10, 100 and 1,000 invented documents (\`bench/generate.ts\`: 6 kB,
15 notes and 8 names each, always the same for the same seed) and weighs the pages of the edition.

CPU time is of all processes, user and system, read from /proc; × is the multiple of a yardstick measured in the same run: Markdown to
HTML of the same files by unified alone (\`bench/yardstick.ts\`), process start included. Memory is the highest sum. Each figure is
the middle of ${ROUNDS}.

The build collects garbage on its main thread and at one go, and begins with room for 16 MB of what is new (switches in
src/cli/build.ts), which takes less of both.

Last run: Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}). Earlier figures are in
[history.md](history.md).

| documents | yardstick | first build | built again, nothing changed | built again, one document changed |
| ---: | --- | --- | --- | --- |
${rows
  .map(
    ({ count, yardstick, first, again, changed }) =>
      `| ${count.toLocaleString('en')} | ${yardstick.cpu.toFixed(1)} s | ${seconds(first, yardstick)} | ${seconds(again, yardstick)} | ${seconds(changed, yardstick)} (${percent(changed.cpu, first.cpu)} of the first) |`,
  )
  .join('\n')}

Before pages became functions of views, another machine (Intel Xeon) took 33.6 s and 1.46 GB for 1,000 documents, and 57 % of
that after one change; of the Astro process alone 21.3 s and 0.91 GB.

## Beside other generators

The same texts as plain Markdown in one layout, with a list for each year, built from nothing and indexed by Pagefind, by turns
with the first build above (\`bench/peers.ts\`; installed by \`npm ci --prefix bench/peers\`, Hugo by the system). They do none of
our work: no proof, names, citations, exports or received files. The last column is ours divided by theirs: time, CPU, memory.

| documents | generator | time | CPU | memory | times |
| ---: | --- | ---: | ---: | ---: | ---: |
${rows.flatMap(peerRows).join('\n')}

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
    site: join(out, 'edition-site'),
    judgements: 'content/tests/judgements.yaml',
    queries: { name: 'Shtykov', date: '5 March 1949', word: 'cotton' },
    files: { name: 'people/shtykov', dates: ['dates/1949', 'dates/spans'], document: 'i' },
  },
  {
    archive: 'the example',
    site: join(out, 'example-site'),
    judgements: 'tests/search/judgements.yaml',
    queries: { name: 'Strand', date: '14 March 1911', word: 'herring' },
    files: { name: 'people/ingrid-strand', dates: ['dates/1911'], document: 'hearing' },
  },
  {
    archive: 'examples/folios',
    site: join(out, 'folios-site'),
    judgements: 'tests/search/judgements-folios.yaml',
  },
  ...rows.map(({ count }) => ({
    archive: `${count.toLocaleString('en')} documents`,
    site: join(out, `${count}-site`),
    // Of the second letter, which is the same in every archive.
    queries: { name: 'Kouga68 Drintrol', date: '3 March 1912', word: 'gleamtetbrou' },
    files: { name: 'people/person-69', dates: ['dates/1912'], document: 'd00002' },
  })),
];
const painted = [
  ...(await measurePaint(join(out, 'edition-site'), ['/documents/i/', '/'])),
  ...(await measurePaint(join(out, `${rows[0]?.count}-site`), ['/documents/d00002/'])),
  ...(await measurePaint(join(out, 'long-site'), ['/documents/d00001/'])),
];
writeFileSync('bench/README.md', report + paintSection(painted) + (await searchSection(searched)));
spawnSync('node_modules/.bin/biome', ['check', '--write', 'bench/README.md']);
rmSync(old, { recursive: true });
process.stdout.write(report);

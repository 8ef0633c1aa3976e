/**
 * Measures builds of invented archives, the weight of pages and the wait for a search, and writes bench/README.md.
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
import { generateArchive } from './generate.ts';
import { type Searched, searchSection } from './search-report.ts';
import { weigh } from './weigh.ts';

interface Usage {
  /** Seconds of CPU, user and system. */
  readonly cpu: number;
  /** Peak resident memory in GB. */
  readonly memory: number;
}

const out = resolve('bench/out');

/** What `npm run build` gives Node. */
const BUILD = [...SCRIPT, '--silent'];

/** Runs a script of the project in a process of its own and tells what it used. */
function measure(script: string[], env: Record<string, string> = {}): Usage {
  const file = join(out, 'usage.json');
  const run = spawnSync(process.execPath, ['--import', './bench/usage.mjs', ...script], {
    env: { ...process.env, ...env, USAGE_FILE: file },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${script.join(' ')} failed:\n${run.stdout}${run.stderr}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Usage;
}

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
  readonly yardstick: Usage;
  readonly first: Usage;
  readonly again: Usage;
  readonly changed: Usage;
}

/** How often an archive is built: of one machine's times for one build, some are a fifth longer than others. */
const ROUNDS = 3;

/** What takes a middling time. */
const middle = (usages: readonly Usage[]): Usage =>
  usages.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(usages.length / 2)] as Usage;

async function measureArchive(count: number): Promise<Row> {
  const archive = join(out, `${count}`);
  const site = join(out, `${count}-site`);
  putAside(archive);
  await generateArchive(count, archive);
  const env = { ARCHIVE: archive, SITE_OUT: site };
  const path = join(archive, 'documents/d00002.md');
  const text = readFileSync(path, 'utf8');
  const rounds = Array.from({ length: ROUNDS }, () => {
    for (const folder of [site, `${site}-cache`, '.cache']) putAside(folder);
    writeFileSync(path, text);
    const yardstick = measure(['bench/yardstick.ts', join(archive, 'documents')]);
    const first = measure(BUILD, env);
    const again = measure(BUILD, env);
    writeFileSync(path, text.replace(':certain', ':probable'));
    const changed = measure(BUILD, env);
    return { yardstick, first, again, changed };
  });
  const of = (kind: keyof (typeof rounds)[number]): Usage =>
    middle(rounds.map((round) => round[kind]));
  return {
    count,
    yardstick: of('yardstick'),
    first: of('first'),
    again: of('again'),
    changed: of('changed'),
  };
}

const seconds = (usage: Usage, yardstick: Usage): string =>
  `${usage.cpu.toFixed(1)} s, ${(usage.cpu / yardstick.cpu).toFixed(1)} ×, ${usage.memory.toFixed(2)} GB`;

mkdirSync(old, { recursive: true });
const counts = process.argv.slice(2).map(Number);
const rows: Row[] = [];
for (const count of counts.length > 0 ? counts : [10, 100, 1000]) {
  process.stdout.write(`${count} documents …\n`);
  rows.push(await measureArchive(count));
}
measure(BUILD, { SITE_OUT: join(out, 'edition-site') });
measure(BUILD, { ARCHIVE: 'examples/lighthouse', SITE_OUT: join(out, 'example-site') });
measure(BUILD, { ARCHIVE: 'examples/folios', SITE_OUT: join(out, 'folios-site') });
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

const report = `# Measurements

\`npm run bench\` writes this page. It builds archives of 10, 100 and 1,000 invented documents (\`bench/generate.ts\`: 6 kB,
15 notes and 8 names each, always the same for the same seed) and weighs the pages of the edition.

CPU time is of the Astro process, user and system; × is the multiple of a yardstick measured in the same run: Markdown to
HTML of the same files by unified alone (\`bench/yardstick.ts\`), process start included. Memory is the peak. Each figure is
the middle of ${ROUNDS}.

The build collects garbage on its main thread and at one go, and begins with room for 16 MB of what is new (switches in
src/cli/build.ts), which takes less of both.

Last run: Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}).

| documents | yardstick | first build | built again, nothing changed | built again, one document changed |
| ---: | --- | --- | --- | --- |
${rows
  .map(
    ({ count, yardstick, first, again, changed }) =>
      `| ${count.toLocaleString('en')} | ${yardstick.cpu.toFixed(1)} s | ${seconds(first, yardstick)} | ${seconds(again, yardstick)} | ${seconds(changed, yardstick)} (${((100 * changed.cpu) / first.cpu).toFixed(0)} % of the first) |`,
  )
  .join('\n')}

Budgets: 1,000 documents in at most 40 s of CPU and 1.2 GB; after one changed document at most a third of that.

| page of the edition | HTML | CSS | HTML + CSS | for paper | script | fetched later |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${pages
  .map(
    ({ address, html, css, paper, script, later }) =>
      `| \`${address}\` | ${[html, css, html + css, paper, script, later].map((weight) => `${weight.toFixed(1)} kB`).join(' | ')} |`,
  )
  .join('\n')}

In Brotli 11, kB of 1,000 bytes; fonts and the search index apart. Budgets for Document I: HTML + CSS 18.5 kB, script 5.9 kB. Styles for
paper hold nothing up and count apart; so does what scripts fetch when something needs it (when idle, in a wide window, by a key).
`;
const searched: Searched[] = [
  {
    archive: 'this edition',
    site: join(out, 'edition-site'),
    judgements: 'content/tests/judgements.yaml',
    queries: { name: 'Shtykov', date: '5 March 1949', word: 'cotton' },
    files: { name: 'names/people/shtykov', dates: ['dates/1949', 'dates/spans'], document: 'i' },
  },
  {
    archive: 'the example',
    site: join(out, 'example-site'),
    judgements: 'tests/search/judgements.yaml',
    queries: { name: 'Strand', date: '14 March 1911', word: 'herring' },
    files: { name: 'names/people/ingrid-strand', dates: ['dates/1911'], document: 'hearing' },
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
    files: { name: 'names/people/person-69', dates: ['dates/1912'], document: 'd00002' },
  })),
];
writeFileSync('bench/README.md', report + (await searchSection(searched)));
spawnSync('node_modules/.bin/biome', ['check', '--write', 'bench/README.md']);
rmSync(old, { recursive: true });
process.stdout.write(report);

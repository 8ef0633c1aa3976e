/**
 * Builds one large archive once, whole and in shards, beside other generators, and writes bench/large.md. It needs Linux, and takes
 * about half an hour for 10,000 documents on two cores.
 *
 *     npm run bench:large              10,000 documents
 *     npm run bench:large -- 2000      fewer
 */
import { spawnSync } from 'node:child_process';
import { globSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { OUT, putAside, removeOld } from './aside.ts';
import {
  buildsTable,
  INVENTED_QUERIES,
  measure,
  measureArchive,
  peersTable,
  placeOf,
  profileBlock,
} from './builds.ts';
import { floorTable } from './floor.ts';
import { fileCounts, listPages } from './list-pages.ts';
import type { TreeUsage } from './processes.ts';
import { requestsRow } from './requests.ts';
import { comparedRows, compareSearch } from './search.ts';

/** Into how many shards the archive is divided. */
const SHARDS = [2, 4];

interface Sharded {
  readonly count: number;
  readonly shards: readonly TreeUsage[];
  readonly merge: TreeUsage;
}

/** Compiles an archive in shards, one after the other, and merges them. */
async function measureShards(documents: number, count: number): Promise<Sharded> {
  const { env, made } = placeOf(documents);
  const { ARCHIVE: archive, SITE_OUT: site } = env;
  const folders = Array.from({ length: count }, (_, place) =>
    join(OUT, `shard-${place + 1}-${count}`),
  );
  for (const folder of [...made, ...folders]) putAside(folder);
  const shards: TreeUsage[] = [];
  for (const [place, folder] of folders.entries()) {
    shards.push(
      await measure([
        'src/cli/build.ts',
        ...['--archive', archive, '--shard', `${place + 1}/${count}`, '--out', folder],
      ]),
    );
  }
  const merge = await measure([
    'src/cli/merge.ts',
    ...folders,
    ...['--archive', archive, '--out', site],
  ]);
  return { count, shards, merge };
}

const numbers = ({ wall, cpu, memory }: TreeUsage): string =>
  `${wall.toFixed(0)} s | ${cpu.toFixed(0)} s | ${memory.toFixed(2)} GB`;

const longest = (usages: readonly TreeUsage[]): TreeUsage =>
  usages.toSorted((a, b) => b.wall - a.wall)[0] as TreeUsage;

const [documents = 10_000] = process.argv.slice(2).map(Number);
const load = loadavg()[0] ?? 0;
const builds = await measureArchive(documents, 1);
const { site, first, yardstick, floor } = builds;
const files = fileCounts(site);
const bytes = globSync('**', { cwd: site, withFileTypes: true })
  .filter((one) => one.isFile())
  .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
const lists = listPages(site);
const archive = `${documents.toLocaleString('en')} documents`;
const compared = comparedRows(archive, await compareSearch(site, INVENTED_QUERIES));
const visits = await requestsRow(archive, site);
const sharded: Sharded[] = [];
for (const count of SHARDS) sharded.push(await measureShards(documents, count));

const perDocument = (number: number): string => (number / documents).toFixed(1);

const report = `# A large archive

\`npm run bench:large\` writes this page: one archive of ${documents.toLocaleString('en')} invented documents, as in [the bench](README.md), built once
with each command. Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), load of the machine before it ${load.toFixed(1)}.

${buildsTable([builds])}

${peersTable([builds])}
${floor === undefined ? '' : `\n${floorTable(documents, first, yardstick, floor)}\n`}
Where the time of the first build goes (the search index is made in another process):

${profileBlock(builds)}

The site has ${files.all.toLocaleString('en')} files, ${perDocument(files.all)} for each document, of which ${perDocument(files.behind)} are neither pages nor what readers download, and
${(bytes / 1e9).toFixed(2)} GB. The largest page of a list, of \`/${lists[0]?.list}/\`, has ${lists[0]?.largest.toFixed(0)} kB.

## Search

To the first result over a slow line, and what queries fetch, as in [the bench](README.md).

| archive | query | here | Pagefind’s own | times |
| --- | --- | ---: | ---: | ---: |
${compared}

| archive | requests in a visit | kB in a visit | kB of a name | kB of a date | kB of a word | Pagefind’s own |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${visits}

## In shards

Machines compile the shards at the same time, one merges them. Here they were compiled one after the other; the time of several machines is that
of the longest shard and of the merge.

| shards | longest shard: time | CPU | memory | merge: time | CPU | memory | together: time |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${sharded
  .map(({ count, shards, merge }) => {
    const shard = longest(shards);
    return `| ${count} | ${numbers(shard)} | ${numbers(merge)} | ${(shard.wall + merge.wall).toFixed(0)} s |`;
  })
  .join('\n')}
`;
writeFileSync('bench/large.md', report);
spawnSync('node_modules/.bin/biome', ['check', '--write', 'bench/large.md']);
removeOld();
process.stdout.write(report);

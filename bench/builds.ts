/** Measures builds of an invented archive: from nothing, again, and after a change, by turns with other generators. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD as SCRIPT } from '../src/cli/build.ts';
import { type BuildProfile, profileTable } from '../src/site/build/build-times.ts';
import { OUT, putAside } from './aside.ts';
import { type Floor, measureFloor } from './floor.ts';
import { generateArchive } from './generate.ts';
import { installedPeers, measurePeer, writePeers } from './peers.ts';
import { measureTree, type TreeUsage } from './processes.ts';
import type { Queries } from './search.ts';

/** What `npm run build` gives Node. */
export const BUILD = [...SCRIPT, '--silent'];

/** Runs a script of the project in a process of its own. @returns what it and the processes that it started used */
export const measure = (
  script: readonly string[],
  env: Record<string, string> = {},
): Promise<TreeUsage> => measureTree(process.execPath, script, { env: { ...process.env, ...env } });

/** Queries of the second letter, which is the same in every archive. */
export const INVENTED_QUERIES: Queries = {
  name: 'Kouga68 Drintrol',
  date: '3 March 1912',
  word: 'gleamtetbrou',
};

/** A build from nothing. */
export interface FirstBuild extends TreeUsage {
  /** Where its time went. */
  readonly profile: BuildProfile;
}

/** The builds of one archive. */
export interface Builds {
  readonly count: number;
  readonly site: string;
  readonly yardstick: TreeUsage;
  readonly first: FirstBuild;
  readonly again: TreeUsage;
  readonly changed: TreeUsage;
  /** By the name of the generator. */
  readonly peers: ReadonlyMap<string, TreeUsage>;
  /** Missing if the other generators are not installed. */
  readonly floor: Floor | undefined;
}

/** What takes a middling time. */
const middle = <T extends TreeUsage>(usages: readonly T[]): T =>
  usages.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(usages.length / 2)] as T;

/** The environment and the caches of the builds of an archive. */
export interface BuiltPlace {
  readonly env: { readonly ARCHIVE: string; readonly SITE_OUT: string };
  /** Folders that a build from nothing does not have. */
  readonly made: readonly string[];
}

/** Where the archive of `count` documents is, and its site. */
export function placeOf(count: number): BuiltPlace {
  const site = join(OUT, `${count}-site`);
  return {
    env: { ARCHIVE: join(OUT, `${count}`), SITE_OUT: site },
    made: [site, `${site}-cache`, '.cache'],
  };
}

/** Builds an archive from nothing. */
export async function firstBuild({ env, made }: BuiltPlace): Promise<FirstBuild> {
  for (const folder of made) putAside(folder);
  const file = join(OUT, 'profile.json');
  const usage = await measure([...BUILD, '--profile', file], env);
  return { ...usage, profile: JSON.parse(readFileSync(file, 'utf8')) as BuildProfile };
}

/** Generates an archive and builds it. @param rounds how often: of one machine's times, some are a fifth longer than others */
export async function measureArchive(count: number, rounds: number): Promise<Builds> {
  const place = placeOf(count);
  const { env } = place;
  const sources = join(OUT, `${count}-peers`);
  putAside(env.ARCHIVE);
  await generateArchive(count, env.ARCHIVE);
  writePeers(env.ARCHIVE, sources);
  const path = join(env.ARCHIVE, 'documents/d00002.md');
  const text = readFileSync(path, 'utf8');
  const measured: Omit<Builds, 'count' | 'site' | 'floor'>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    writeFileSync(path, text);
    const yardstick = await measure(['bench/yardstick.ts', join(env.ARCHIVE, 'documents')]);
    const first = await firstBuild(place);
    const peers = new Map<string, TreeUsage>();
    for (const name of installedPeers()) peers.set(name, await measurePeer(sources, name));
    const again = await measure(BUILD, env);
    writeFileSync(path, text.replace(':certain', ':probable'));
    const changed = await measure(BUILD, env);
    measured.push({ yardstick, first, again, changed, peers });
  }
  const of = (kind: 'yardstick' | 'again' | 'changed'): TreeUsage =>
    middle(measured.map((round) => round[kind]));
  const first = middle(measured.map((round) => round.first));
  const peers = installedPeers().map((name) => {
    const usages = measured.flatMap(({ peers: one }) => one.get(name) ?? []);
    return [name, middle(usages)] as const;
  });
  return {
    count,
    site: env.SITE_OUT,
    yardstick: of('yardstick'),
    first,
    again: of('again'),
    changed: of('changed'),
    peers: new Map(peers),
    floor: await measureFloor(env.SITE_OUT, first, OUT),
  };
}

const seconds = (usage: TreeUsage, yardstick: TreeUsage): string =>
  `${usage.cpu.toFixed(1)} s, ${(usage.cpu / yardstick.cpu).toFixed(1)} ×, ${usage.memory.toFixed(2)} GB`;

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`;

/** A table of Markdown: CPU and memory of the builds of each archive. */
export const buildsTable = (rows: readonly Builds[]): string =>
  `| documents | yardstick | first build | built again, nothing changed | built again, one document changed |
| ---: | --- | --- | --- | --- |
${rows
  .map(
    ({ count, yardstick, first, again, changed }) =>
      `| ${count.toLocaleString('en')} | ${yardstick.cpu.toFixed(1)} s | ${seconds(first, yardstick)} | ${seconds(again, yardstick)} | ${seconds(changed, yardstick)} (${percent(changed.cpu, first.cpu)} of the first) |`,
  )
  .join('\n')}`;

/** Where the time of the first build went, as the build says it: in the process without Pagefind. */
export const profileBlock = ({ first }: Builds): string =>
  `\`\`\`\n${profileTable(first.profile)}\n\`\`\``;

/** A table of Markdown: first builds beside those of other generators, with and without what is beside the pages. */
export const peersTable = (rows: readonly Builds[]): string =>
  `| documents | generator | time | CPU | memory | times | without files |
| ---: | --- | ---: | ---: | ---: | ---: | ---: |
${rows.flatMap(peerRows).join('\n')}`;

function peerRows({ count, first, peers }: Builds): string[] {
  const files = first.profile.phases.find(({ phase }) => phase === 'files');
  const pages = {
    wall: first.wall - (files?.seconds ?? 0),
    cpu: first.cpu - (files?.cpuSeconds ?? 0),
  };
  return [['this project', first] as const, ...peers].map(([name, usage], index) => {
    const { wall, cpu, memory } = usage;
    const [times, without] =
      index === 0
        ? ['', `${pages.wall.toFixed(1)} s, ${pages.cpu.toFixed(1)} s`]
        : [
            `${(first.wall / wall).toFixed(1)}, ${(first.cpu / cpu).toFixed(1)}, ${(first.memory / memory).toFixed(1)}`,
            `${(pages.wall / wall).toFixed(1)}, ${(pages.cpu / cpu).toFixed(1)}`,
          ];
    return `| ${count.toLocaleString('en')} | ${name} | ${wall.toFixed(1)} s | ${cpu.toFixed(1)} s | ${memory.toFixed(2)} GB | ${times} | ${without} |`;
  });
}

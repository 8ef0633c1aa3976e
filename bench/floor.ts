/**
 * What the parts of a build need alone: the CPU below which no build can come that has the same pages, index and files and uses the
 * same libraries.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { putAside } from './aside.ts';
import { PEERS_FOLDER } from './peers.ts';
import { measureTree, type TreeUsage } from './processes.ts';

/** Seconds of CPU. */
export interface Floor {
  /** Astro writes the finished pages of the site, without any work on them. */
  readonly astro: TreeUsage;
  /** Pagefind makes the index of the site. */
  readonly pagefind: number;
  /** Node writes all other files of the site. */
  readonly writing: number;
}

/**
 * Measures the parts of a build. @param first the build of the site @param folder for what is written
 * @returns `undefined` if the other generators are not installed
 */
export async function measureFloor(
  site: string,
  first: TreeUsage,
  folder: string,
): Promise<Floor | undefined> {
  const modules = join(PEERS_FOLDER, 'node_modules');
  if (!existsSync(modules)) return undefined;
  const source = join(folder, 'pages');
  const written = join(folder, 'written');
  for (const made of [source, written]) putAside(made);
  cpSync(join(PEERS_FOLDER, 'pages'), source, { recursive: true });
  cpSync(join(PEERS_FOLDER, 'package.json'), join(source, 'package.json'));
  symlinkSync(modules, join(source, 'node_modules'));
  const astro = await measureTree(
    process.execPath,
    [join(modules, 'astro/bin/astro.mjs'), 'build', '--silent'],
    {
      cwd: source,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BUILT_SITE: resolve(site) },
    },
  );
  const [pages, ours] = [join(source, 'dist'), site].map(
    (folder) => globSync('**/index.html', { cwd: folder }).length,
  );
  if (pages !== ours) throw new Error(`Astro alone wrote ${pages} pages, expected ${ours}.`);
  const { stdout } = spawnSync(process.execPath, ['bench/write-files.ts', site, written], {
    encoding: 'utf8',
  });
  for (const made of [source, written]) putAside(made);
  return { astro, pagefind: pagefindOf(first), writing: Number(stdout) };
}

const pagefindOf = ({ programs }: TreeUsage): number =>
  programs
    .entries()
    .filter(([name]) => name.startsWith('pagefind'))
    .reduce((sum, [, cpu]) => sum + cpu, 0);

/** A table of Markdown. @param yardstick Markdown to HTML of the same files by unified alone */
export function floorTable(
  count: number,
  first: TreeUsage,
  yardstick: TreeUsage,
  floor: Floor,
): string {
  const parts = [
    ['Markdown to HTML by unified alone', yardstick.cpu],
    ['Astro alone, with the finished pages', floor.astro.cpu],
    ['Pagefind, in the build', floor.pagefind],
    ['writing the other files', floor.writing],
  ] as const;
  const sum = parts.reduce((total, [, cpu]) => total + cpu, 0);
  const rows = [...parts, ['together', sum] as const, ['the build', first.cpu] as const];
  return `| ${count.toLocaleString('en')} documents | CPU |
| --- | ---: |
${rows.map(([part, cpu]) => `| ${part} | ${cpu.toFixed(1)} s |`).join('\n')}`;
}

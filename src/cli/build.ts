/**
 * `npm run build`: builds a site with Astro.
 *
 *   npm run build                                          content/ into dist/
 *   npm run build -- --archive examples/lighthouse         another archive, into dist-lighthouse/
 *   npm run build -- --archive ../papers --out ../site     into another folder
 *   npm run build -- --drafts                              with documents that are not finished
 *   npm run build -- --shard 2/4                           compiles a part of the documents, for npm run merge
 *   npm run build -- --profile times.json                  writes where the time went: docs/large.md
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { reportText } from '../engine/diagnostics/reporters/terminal.ts';
import type { Shard } from '../engine/edition/shard.ts';
import { buildShard } from '../site/build/shards.ts';
import { showProgress } from '../site/progress.ts';
import { DEFAULTS } from './archive-option.ts';
import { answer, runCommand } from './command.ts';
import { readSiteOptions, type SiteOptions } from './site-options.ts';

/**
 * The arguments of Node for a build. Garbage collection on the main thread, without increments, and with an initial young
 * generation of 16 MB takes less time and memory. Between two full collections memory at most doubles: V8 would let it grow to
 * more than three times what is in use. With 1,000 documents this takes an eighth less memory, and 0.4 s more.
 */
export const BUILD: readonly string[] = [
  '--single-threaded-gc',
  '--no-incremental-marking',
  '--min-semi-space-size=16',
  '--heap-growing-percent=100',
  'src/site/build/astro-build.ts',
];

/** Builds a site in a separate process and shows its output, for programs on the standard error. @returns its exit code */
export async function buildSite({
  archive,
  out,
  drafts,
  profile,
  json = false,
}: Pick<SiteOptions, 'archive' | 'out' | 'drafts' | 'profile' | 'json'>): Promise<number> {
  // The default folder needs no `SITE_OUT`: Astro's own cache folder is used.
  const { SITE_OUT: _, ...inherited } = process.env;
  const env = {
    ...inherited,
    ARCHIVE: archive,
    DRAFTS: drafts ? '1' : '',
    ...(out !== DEFAULTS.out && { SITE_OUT: out }),
  };
  const args = profile === undefined ? [] : ['--profile', profile];
  const build = spawn(process.execPath, [...BUILD, ...args], {
    env,
    stdio: ['inherit', json ? 2 : 'inherit', 'inherit'],
  });
  const [code] = (await once(build, 'exit')) as [number | null];
  return code ?? 1;
}

/** Compiles a part of the documents. @throws Error with the report of all problems */
async function compilePart(shard: Shard, { archive: folder, out, drafts, json }: SiteOptions) {
  const progress = showProgress('documents');
  const source = { archive: resolve(folder), drafts };
  const { ids, problems, archive } = await buildShard(source, shard, out, progress.step);
  progress.end();
  if (problems.length > 0) throw new Error(reportText(problems, archive));
  const words = `Shard ${shard.number}/${shard.count}: ${ids.length} documents in ${out}. When all are made: npm run merge`;
  answer(json, { out, shard, documents: ids }, words);
}

if (import.meta.main) {
  await runCommand('build', async (args) => {
    const options = readSiteOptions(args, process.env);
    if (options.shard !== undefined) {
      await compilePart(options.shard, options);
      return;
    }
    process.exitCode = await buildSite(options);
    if (options.json) answer(true, { out: options.out, built: process.exitCode === 0 }, '');
  });
}

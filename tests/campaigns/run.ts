/**
 * `npm run campaign -- NAME`: runs a campaign.
 *
 *   npm run campaign                                      lists the campaigns
 *   npm run campaign -- incremental --seed 7 --cases 40
 *   npm run campaign -- incremental --only 12             runs case 12 again
 *
 * A campaign that was interrupted continues where it was, unless the commit has changed or `--restart` is given. The results
 * of a whole campaign are in bench/campaigns/. The exit code is 1 if a case failed.
 */
import { execFileSync } from 'node:child_process';
import { readArguments } from '../../src/cli/command.ts';
import { seededCase } from './random.ts';
import { CAMPAIGNS } from './table.ts';
import { count, resume, save, type Tally } from './tally.ts';

/** Seconds between two notes of the progress. */
const PAUSE = 10;

const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();

/** The commit that is tested. */
function commit(): string {
  const changed = git('status', '--porcelain', '--', '.', ':!bench') !== '';
  return git('rev-parse', '--short=12', 'HEAD') + (changed ? ' and changes' : '');
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(
    args,
    {
      seed: { type: 'string' },
      cases: { type: 'string' },
      only: { type: 'string' },
      restart: { type: 'boolean' },
    },
    1,
  );
  const [name = ''] = positionals;
  const campaign = CAMPAIGNS[name];
  if (campaign === undefined) {
    const known = Object.entries(CAMPAIGNS).map(
      ([key, { description }]) => `  ${key}: ${description}`,
    );
    throw new Error(`Unexpected campaign "${name}", expected one of:\n${known.join('\n')}`);
  }
  const { description, cases } = campaign;
  const seed = Number(values.seed ?? 1);
  const opened = await campaign.open();
  try {
    if (values.only !== undefined) {
      const only = Number(values.only);
      console.log(await opened.run(seededCase(seed, only), only));
      return;
    }
    const begun: Tally = {
      campaign: name,
      description,
      commit: commit(),
      seed,
      cases: Number(values.cases ?? opened.cases ?? cases),
      done: 0,
      failed: 0,
      cpuSeconds: 0,
      results: {},
      listed: [],
    };
    const progress = `bench/out/campaigns/${name}-${seed}.json`;
    const tally = values.restart ? begun : resume(progress, begun);
    const cpuBefore = tally.cpuSeconds;
    const note = (): void => {
      const { user, system } = process.cpuUsage();
      tally.cpuSeconds = Math.round(cpuBefore + (user + system) / 1e6);
      save(progress, tally);
      console.log(`${tally.done} of ${tally.cases}: ${JSON.stringify(tally.results)}`);
    };
    let noted = Date.now();
    while (tally.done < tally.cases) {
      count(tally, await opened.run(seededCase(seed, tally.done), tally.done));
      if (Date.now() - noted < PAUSE * 1000) continue;
      note();
      noted = Date.now();
    }
    note();
    save(`bench/campaigns/${name}-${seed}.json`, tally);
    for (const one of tally.listed) console.log(`case ${one.case}: ${one.result}: ${one.detail}`);
    console.log(`${tally.done - tally.failed} passed, ${tally.failed} failed`);
    process.exitCode = tally.failed === 0 ? 0 : 1;
  } finally {
    await opened.close?.();
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

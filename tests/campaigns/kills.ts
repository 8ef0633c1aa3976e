/** Kills builds at random moments: the site in place is the old or the new one, and the next build equals one from nothing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { restoreSite, sitePlace } from '../../src/site/build/site-place.ts';
import { contentsOf } from '../incremental/real-builds.ts';
import { openSite, type Site } from '../site/open-site.ts';
import type { Campaign, Outcome } from './campaign.ts';
import { pick, type Random } from './random.ts';

/** Two states of an archive: the title of the edition is on every page. */
const TITLES = ['The Skerryvik Papers', 'The Papers of Skerryvik'] as const;
type State = 0 | 1;

/** A site that cases build by turns in each of both states. */
interface Target {
  readonly site: Site;
  /** What its state is between two cases. */
  state: State;
}

/** When a build is killed: after a part of its usual time, or when the new site is about to take its place. */
type Moment = 'at a random time' | 'during the swap';
const MOMENTS: readonly Moment[] = ['at a random time', 'at a random time', 'during the swap'];

const sameFiles = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([path, digest]) => b.get(path) === digest);

function setState({ archive }: Site, state: State): void {
  const path = join(archive, 'edition.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^title: .*$/m, `title: ${TITLES[state]}`));
}

function build(site: Site): void {
  const { status, stdout, stderr } = site.build();
  if (status !== 0) throw new Error(stdout + stderr);
}

/** Starts a build and kills it. @returns whether it was killed before its end */
async function killBuild({ archive, out }: Site, moment: Moment, delay: number): Promise<boolean> {
  const env = { ...process.env, ARCHIVE: archive, SITE_OUT: out, NO_COLOR: '1' };
  const child = spawn(process.execPath, ['src/site/build/astro-build.ts'], {
    env,
    stdio: 'ignore',
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const stop = new AbortController();
  const { path, aside, target } = sitePlace(out);
  const begins = basename(target === undefined ? aside : `${path}-link`);
  const kill = (): void => void child.kill('SIGKILL');
  if (moment === 'during the swap') {
    watch(dirname(path), { signal: stop.signal }, (_, name) => {
      if (name === begins) kill();
    });
  } else {
    sleep(delay, undefined, { signal: stop.signal }).then(kill, () => undefined);
  }
  const [code] = await ended;
  stop.abort();
  return code === null;
}

export const kills: Campaign = {
  description:
    'A killed build leaves the old or the new site, and the next build equals one from nothing.',
  cases: 60,
  open() {
    const folder = mkdtempSync(join(tmpdir(), 'kills-'));
    const disk = existsSync('/dev/shm') ? mkdtempSync('/dev/shm/kills-') : join(folder, 'disk');
    const fresh = (name: string): Site => {
      const archive = join(folder, name, 'content');
      cpSync('examples/lighthouse', archive, { recursive: true });
      return openSite(archive, join(folder, name, 'site'));
    };
    const clean = ([0, 1] as const).map((state) => {
      const site = fresh(`clean-${state}`);
      setState(site, state);
      build(site);
      return contentsOf(site.out);
    });
    const targets = ['folder', 'link to another disk'].map((name): Target => {
      const site = fresh(name);
      mkdirSync(join(disk, 'site'), { recursive: true });
      if (name !== 'folder') symlinkSync(join(disk, 'site'), site.out);
      setState(site, 0);
      build(site);
      return { site, state: 0 };
    });
    const started = performance.now();
    build((targets[0] as Target).site);
    const usual = performance.now() - started;

    /** The state whose clean build equals what is in place. */
    const stateOf = ({ out }: Site): number => {
      const found = contentsOf(out);
      return clean.findIndex((one) => sameFiles(one, found));
    };

    async function run(random: Random, index: number): Promise<Outcome> {
      const target = targets[index % 4 === 3 ? 1 : 0] as Target;
      const { site } = target;
      const old = target.state;
      const next = old === 0 ? 1 : 0;
      const moment = pick(MOMENTS, random);
      const delay = random() * usual;
      const detail = `${moment}, ${Math.round(delay)} ms of ${Math.round(usual)}`;
      setState(site, next);
      const isKilled = await killBuild(site, moment, delay);
      restoreSite(site.out);
      const inPlace = stateOf(site);
      build(site);
      target.state = next;
      if (stateOf(site) !== next) {
        return { result: 'the next build differs from a clean one', passed: false, detail };
      }
      if (inPlace === -1) return { result: 'left no whole site', passed: false, detail };
      const left = inPlace === old ? 'the old site' : 'the new site';
      const when = isKilled ? `killed ${moment}` : 'ended before the kill';
      return { result: `${when}: ${left} in place`, passed: isKilled || inPlace === next };
    }

    return {
      run,
      close() {
        for (const one of [folder, disk]) rmSync(one, { recursive: true, force: true });
      },
    };
  },
};

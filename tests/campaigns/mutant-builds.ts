/**
 * Mutants through whole builds: one character inside a word of a received file, a transcription or a finished page is another,
 * and the build stops and publishes nothing; one of a file of the cache is another, and the site is the one without it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digest } from '../../src/engine/source/digest.ts';
import { DATA_TRANSCRIPTION } from '../../src/markup/contract.ts';
import { differingFiles } from '../incremental/real-builds.ts';
import { keptFiles } from '../site/kept-files.ts';
import { openSite } from '../site/open-site.ts';
import type { Campaign, OpenCampaign, Outcome } from './campaign.ts';
import { APPARATUS, placesOutside, TAGS } from './mutants.ts';
import { mutate, placesInWords, placesOf } from './mutate.ts';
import { pick, type Random } from './random.ts';

/** Transcribed documents of the example with their received files; these name all of their lines. */
const DOCUMENTS = [
  { id: 'letter', received: 'letter.txt' },
  { id: 'bulletin', received: 'bulletin.txt' },
] as const;

function open(): OpenCampaign {
  const folder = mkdtempSync(join(tmpdir(), 'mutant-builds-'));
  const archive = join(folder, 'content');
  const site = openSite(archive, join(folder, 'site'));
  const clean = join(folder, 'clean');
  const restore = (): void => {
    rmSync(archive, { recursive: true, force: true });
    cpSync('examples/lighthouse', archive, { recursive: true });
  };
  const publish = (): void => {
    const { status, stdout, stderr } = site.build();
    if (status !== 0) throw new Error(stdout + stderr);
  };
  restore();
  publish();
  cpSync(site.out, clean, { recursive: true });

  /** A build that must stop and leave the old site as it was. */
  function stops(
    layer: string,
    change: string,
    status: number | null,
    output: string,
    rule: string,
  ): Outcome {
    const detail = `${layer}: ${change}`;
    if (status === 0) return { result: `${layer}: published`, passed: false, detail };
    if (!output.includes(rule))
      return { result: `${layer}: another message`, passed: false, detail: detail + output };
    const differing = differingFiles(site.out, clean);
    return differing.length === 0
      ? { result: `${layer}: stops the build`, passed: true }
      : { result: `${layer}: the old site is touched`, passed: false, detail };
  }

  function received(random: Random): Outcome {
    const path = join(archive, 'received', pick(DOCUMENTS, random).received);
    const before = readFileSync(path, 'utf8');
    const { text, change } = mutate(
      before,
      placesInWords(before, placesOf(0, before.length)),
      random,
    );
    writeFileSync(path, text);
    const record = join(archive, 'edition.yaml');
    writeFileSync(record, readFileSync(record, 'utf8').replace(digest(before), digest(text)));
    const { status, stdout, stderr } = site.build();
    return stops('received file', change, status, stdout + stderr, 'text-is-conserved');
  }

  function transcription(random: Random): Outcome {
    const path = join(archive, 'documents', `${pick(DOCUMENTS, random).id}.md`);
    const before = readFileSync(path, 'utf8');
    const places = placesInWords(before, placesOutside(APPARATUS, before));
    const { text, change } = mutate(before, places, random);
    writeFileSync(path, text);
    const { status, stdout, stderr } = site.build();
    return stops('transcription', change, status, stdout + stderr, 'text-is-conserved');
  }

  function page(random: Random): Outcome {
    const { id } = pick(DOCUMENTS, random);
    const name = `documents/${id}/index.html`;
    const html = readFileSync(join(clean, name), 'utf8');
    const start = html.indexOf(DATA_TRANSCRIPTION);
    const end = html.indexOf('</div>', start);
    const places = placesOutside(TAGS, html).filter((at) => at > start && at < end);
    const { at, length, put, change } = mutate(html, placesInWords(html, places), random);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/astro.mjs', 'build', '--config', 'tests/campaigns/mutant-pages.config.mjs'],
      {
        env: {
          ...process.env,
          ARCHIVE: archive,
          SITE_OUT: site.out,
          NO_COLOR: '1',
          MUTANT: JSON.stringify({ page: name, at, length, put }),
        },
        encoding: 'utf8',
      },
    );
    return stops('page', `${name}, ${change}`, status, stdout + stderr, `/documents/${id}/: `);
  }

  function cache(random: Random): Outcome {
    publish();
    const path = pick(
      keptFiles(site).filter((one) => existsSync(one)),
      random,
    );
    const before = readFileSync(path, 'latin1');
    const { text, change } = mutate(before, placesOf(0, before.length), random);
    writeFileSync(path, text, 'latin1');
    publish();
    return differingFiles(site.out, clean).length === 0
      ? { result: 'cached file: the site is the same', passed: true }
      : { result: 'cached file: published', passed: false, detail: `${path}: ${change}` };
  }

  const layers = [received, transcription, page, cache];
  return {
    run(random, index) {
      restore();
      return (layers[index % layers.length] ?? received)(random);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const mutantBuilds: Campaign = {
  description: 'A changed character of a word stops a build; one of a cached file changes nothing.',
  cases: 52,
  open,
};

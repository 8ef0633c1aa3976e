/** A build after a change gives the same files, byte for byte, as a build of the same content from nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seeded } from '../campaigns/random.ts';
import { type Site, siteOf } from '../site/build-site.ts';
import { differingFiles, runStep } from './real-builds.ts';

const edit = ({ archive }: Site, file: string, find: string, put: string): void => {
  const path = join(archive, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(find);
  writeFileSync(path, text.replace(find, put));
};

const build = (site: Site): void => {
  const { status, stdout, stderr } = site.build();
  expect(status, stdout + stderr).toBe(0);
};

/** The random edit that this test samples: `npm run campaign -- incremental` runs more. */
const SEED = 2;

describe('an incremental build', { timeout: 480_000 }, () => {
  const fresh = (): Site => siteOf('examples/lighthouse');
  const site = fresh();

  test('equals a clean build when the number of a linked document changes', () => {
    build(site);
    edit(site, 'documents/log.md', 'number: I\n', 'number: XI\n');
    build(site);
    const clean = fresh();
    edit(clean, 'documents/log.md', 'number: I\n', 'number: XI\n');
    build(clean);
    expect(differingFiles(site.out, clean.out)).toEqual([]);
  });

  test('equals a clean build after a random edit', async () => {
    const step = await runStep(site, fresh, seeded(SEED));
    expect(step).toEqual({ edit: step.edit, differing: [] });
  });
});

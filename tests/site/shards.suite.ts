/** A site that is made of shards is the site that one build makes, byte for byte. */
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Site, siteOf } from './build-site.ts';
import { contents } from './site-contents.ts';

/** Runs a command of the project on the archive of a site, and expects that it succeeds. */
function run(command: string, site: Site, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/cli/${command}.ts`, '--archive', site.archive, ...args],
    { env: { ...process.env, SITE_OUT: '', NO_COLOR: '1' }, encoding: 'utf8' },
  );
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

describe('a site that is made of shards', { timeout: 480_000 }, () => {
  const single = siteOf('examples/letterbook');

  test('is first built by one build', () => {
    const { status, stdout, stderr } = single.build();
    expect(status, stdout + stderr).toBe(0);
  });

  test('is the same of three', () => {
    const count = 3;
    // Each shard is compiled elsewhere, as on machines of their own, and brought to the machine that merges.
    const merged = siteOf('examples/letterbook');
    const folders = Array.from({ length: count }, (_, place) => {
      const machine = siteOf('examples/letterbook');
      const shard = ['--shard', `${place + 1}/${count}`, '--out', machine.out];
      expect(run('build', machine, ...shard)).toContain(`Shard ${place + 1}/${count}: `);
      const brought = join(merged.archive, '..', `shard-${place + 1}`);
      cpSync(machine.out, brought, { recursive: true });
      return brought;
    });
    expect(basename(merged.archive)).toBe(basename(single.archive));
    const words = run('merge', merged, '--out', merged.out, ...folders);
    expect(words).toContain(`of ${count} shards into`);
    expect(contents(merged.out)).toEqual(contents(single.out));
  });
});

/** Damages each file that lasts between builds in turn: the next build equals one from nothing. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { differingFiles } from '../incremental/real-builds.ts';
import { DAMAGE, damage, keptFiles } from '../site/kept-files.ts';
import { openSite, type Site } from '../site/open-site.ts';
import type { Campaign } from './campaign.ts';
import { pick } from './random.ts';

function build(site: Site): void {
  const { status, stdout, stderr } = site.build();
  if (status !== 0) throw new Error(stdout + stderr);
}

export const kept: Campaign = {
  description: 'A build after one kept file was damaged equals a build from nothing.',
  cases: 100,
  open() {
    const folder = mkdtempSync(join(tmpdir(), 'kept-'));
    const archive = join(folder, 'content');
    cpSync('examples/lighthouse', archive, { recursive: true });
    const site = openSite(archive, join(folder, 'site'));
    build(site);
    const clean = join(folder, 'clean');
    cpSync(site.out, clean, { recursive: true });
    const files = keptFiles(site);
    return {
      run(random, index) {
        const path = files[index % files.length] ?? '';
        const kind = pick(Object.keys(DAMAGE), random);
        damage(path, kind, random());
        const { status, stdout, stderr } = site.build();
        const detail = `${relative(folder, path)}, ${kind}`;
        if (status !== 0) {
          return { result: 'stops the build', passed: false, detail: detail + stdout + stderr };
        }
        const differing = differingFiles(site.out, clean);
        if (differing.length === 0) return { result: 'equal to a clean build', passed: true };
        return {
          result: 'differs from a clean build',
          passed: false,
          detail: `${detail}: ${differing.join(', ')}`,
        };
      },
      close: () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

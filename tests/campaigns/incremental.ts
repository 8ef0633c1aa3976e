/** Sequences of random edits through real builds: after each edit the output equals that of a build from nothing. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep } from '../incremental/real-builds.ts';
import { openSite, type Site } from '../site/open-site.ts';
import type { Campaign } from './campaign.ts';

/** Edits in each sequence. */
const EDITS = 3;

export const incremental: Campaign = {
  description: `Builds after each of ${EDITS} random edits equal builds from nothing.`,
  cases: 20,
  open: () => ({
    async run(random) {
      const folder = mkdtempSync(join(tmpdir(), 'incremental-'));
      let count = 0;
      const fresh = (): Site => {
        const archive = join(folder, String(count++), 'content');
        cpSync('examples/lighthouse', archive, { recursive: true });
        return openSite(archive, join(archive, '../site'));
      };
      try {
        const site = fresh();
        const { status, stdout, stderr } = site.build();
        if (status !== 0) throw new Error(stdout + stderr);
        for (let edit = 1; edit <= EDITS; edit++) {
          const step = await runStep(site, fresh, random);
          if (step.differing.length === 0) continue;
          const detail = `edit ${edit}, ${step.edit}: ${step.differing.join(', ')} differ`;
          return { result: 'differs from a clean build', passed: false, detail };
        }
        return { result: 'equal to a clean build', passed: true };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  }),
};

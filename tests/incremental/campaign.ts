/** `npm run campaign:incremental -- [sequences] [first seed]`: sequences of random edits through real builds. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSite, type Site } from '../site/open-site.ts';
import { runStep, sequence } from './real-builds.ts';

const EDITS = 3;
const [sequences = 20, first = 1] = process.argv.slice(2).map(Number);

let failures = 0;
for (let seed = first; seed < first + sequences; seed++) {
  const folder = mkdtempSync(join(tmpdir(), 'incremental-'));
  let count = 0;
  const fresh = (): Site => {
    const archive = join(folder, String(count++), 'content');
    cpSync('examples/lighthouse', archive, { recursive: true });
    return openSite(archive, join(archive, '../site'));
  };
  const site = fresh();
  const { status, stdout, stderr } = site.build();
  if (status !== 0) throw new Error(stdout + stderr);
  const random = sequence(seed);
  for (let edit = 1; edit <= EDITS; edit++) {
    const step = await runStep(site, fresh, random);
    const found = step.differing.length === 0 ? 'equal' : `differs: ${step.differing.join(', ')}`;
    console.log(`seed ${seed}, edit ${edit}: ${step.edit}: ${found}`);
    failures += step.differing.length === 0 ? 0 : 1;
  }
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${sequences * EDITS - failures} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

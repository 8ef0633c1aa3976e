/**
 * Completes `package-lock.json` after an `npm install`, so that `npm ci` accepts it on every platform.
 * With `--check`, writes nothing and fails if something is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { completed, missingPackages } from './lockfile.mjs';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
const missing = Object.keys(missingPackages(lock));

if (!process.argv.includes('--check')) {
  writeFileSync(path, `${JSON.stringify(completed(lock), null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} platform packages added.`);
} else if (missing.length > 0) {
  console.error(
    `package-lock.json lacks ${missing.join(', ')}: run node scripts/complete-lock.mjs.`,
  );
  process.exitCode = 1;
}

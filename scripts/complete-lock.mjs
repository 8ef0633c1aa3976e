/**
 * Completes `package-lock.json` after an `npm install`, so that `npm ci` accepts it on every platform, and each entry has
 * an integrity. With `--check` it writes nothing and fails where something is missing.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { completed, guarded, missingPackages, withoutIntegrity } from './lockfile.mjs';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));

/**
 * @param {string} specifier `name@version`
 * @returns {{ integrity: string, license?: string }}
 * @throws Error if the registry has no integrity
 */
function lookUp(specifier) {
  const fields = ['dist.integrity', 'license', '--json'];
  const answer = execFileSync('npm', ['view', specifier, ...fields], { encoding: 'utf8' });
  const { 'dist.integrity': integrity, license } = JSON.parse(answer || '{}');
  if (!integrity) throw new Error(`The registry has no integrity for ${specifier}.`);
  return { integrity, license };
}

if (process.argv.includes('--check')) {
  const faults = [...Object.keys(missingPackages(lock)), ...withoutIntegrity(lock)];
  if (faults.length > 0) {
    console.error(
      `Missing in package-lock.json, or without integrity: ${faults.join(', ')}. Run node scripts/complete-lock.mjs.`,
    );
    process.exitCode = 1;
  }
} else {
  const whole = completed(lock);
  const open = withoutIntegrity(whole);
  writeFileSync(path, `${JSON.stringify(guarded(whole, lookUp), null, 2)}\n`);
  console.log(`package-lock.json: ${open.length} entries completed.`);
}

/** `npm run sbom`: writes the bill of materials and the licences of all packages, those for other platforms included, to `sbom/`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { licences } from './licences.mjs';

const FORMAT = ['--package-lock-only', '--sbom-format=cyclonedx'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const bill = execFileSync('npm', ['sbom', ...FORMAT], { encoding: 'utf8', maxBuffer: 2 ** 27 });
mkdirSync('sbom', { recursive: true });
writeFileSync('sbom/packages.cdx.json', bill);
writeFileSync('sbom/licences.txt', licences(lock));
console.log(
  `sbom/packages.cdx.json: ${JSON.parse(bill).components.length} packages; sbom/licences.txt: their licences.`,
);

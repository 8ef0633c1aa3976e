/**
 * `npm run fonts`: makes the site's fonts from the packages of their makers. Writes the files in `public/fonts` with their
 * licences, the manifest of their bytes, and the style sheet that declares them.
 *
 * Run it only after a change of a package, a character set or a feature. The output is in the repository. The same packages
 * always give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FACES } from './fonts/faces.ts';
import { licences } from './fonts/licences.ts';
import { stylesheet } from './fonts/stylesheet.ts';
import { subsetFace } from './fonts/subset.ts';

const root = new URL('../', import.meta.url);
const fonts = new URL('public/fonts/', root);
const css = new URL('src/styles/fonts.css', root);
const manifest = new URL('scripts/fonts/manifest.json', root);

rmSync(fonts, { recursive: true, force: true });
mkdirSync(fonts, { recursive: true });
mkdirSync(new URL('.', css), { recursive: true });

const sums: Record<string, { bytes: number; sha256: string }> = {};
for (const face of FACES) {
  const bytes = await subsetFace(face);
  if (bytes.length > face.ceiling)
    throw new Error(`${face.file} weighs ${bytes.length} bytes, over its ${face.ceiling}.`);
  const file = `${face.file}.woff2`;
  writeFileSync(new URL(file, fonts), bytes);
  sums[file] = {
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  console.log(`${file}: ${bytes.length} bytes`);
}
for (const [file, text] of licences()) writeFileSync(new URL(file, fonts), text);
writeFileSync(manifest, JSON.stringify(sums));
writeFileSync(css, await stylesheet());
execFileSync(
  process.execPath,
  [
    'node_modules/@biomejs/biome/bin/biome',
    'format',
    '--write',
    fileURLToPath(css),
    fileURLToPath(manifest),
  ],
  { cwd: root, stdio: 'inherit' },
);

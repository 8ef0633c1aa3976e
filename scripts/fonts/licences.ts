/** The licence file of each family. The Cyrillic letters of the sans serif are a part of it. */
import { readFileSync } from 'node:fs';
import { FACES, type Family } from './faces.ts';
import { openFont, sourceOf } from './subset.ts';

interface Licence {
  file: string;
  text: string;
  original: string;
}

const LICENCES: Record<Exclude<Family, 'Archive Sans Cyrillic'>, Licence> = {
  'Archive Serif': {
    file: 'OFL-serif.txt',
    text: 'source-serif/LICENSE.md',
    original: 'Source Serif 4',
  },
  'Archive Sans': {
    file: 'OFL-sans.txt',
    text: 'source-sans/LICENSE.md',
    original: 'Source Sans 3',
  },
  'Archive Mono': {
    file: 'OFL-mono.txt',
    text: '@fontsource/source-code-pro/LICENSE',
    original: 'Source Code Pro',
  },
};

/**
 * The licence files by name. Each has the source of the family, the copyright notice of the original font, and the licence
 * of its package.
 */
export function licences(): [string, string][] {
  return Object.entries(LICENCES).map(([family, { file, text, original }]) => {
    const face = FACES.find((candidate) => candidate.family === family);
    if (!face) throw new Error(`No face belongs to ${family}.`);
    const { copyright } = openFont(sourceOf(face));
    const licence = readFileSync(
      new URL(`../../node_modules/${text}`, import.meta.url),
      'utf8',
    ).replace(/^Google Inc\.\n/, '');
    const head = `${family} is a modified version of ${original}: a subset under another name.\n${copyright}`;
    return [file, `${head}\n\n${licence.trim()}\n`];
  });
}

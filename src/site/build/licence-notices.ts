/** The licences of packages whose code is part of the site: in one file, instead of a notice in each style sheet. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The address of the file, from the root of the site. */
export const LICENCES_FILE = '/licences.txt';

/** Packages that are not bundled as scripts: of the styles, and of the full-text search. */
const BESIDE_SCRIPTS = ['pagefind', 'tailwindcss'];

/** A comment that minifiers keep. */
const NOTICE = /\/\*![\s\S]*?\*\/\n?/g;

/** Removes the notices of licences from a style sheet. */
export const withoutNotices = (css: string): string => css.replace(NOTICE, '');

/** A Vite plugin that does so in all style sheets, after Tailwind's plugin. */
export const noNoticesInStyles = (): Plugin => ({
  name: 'no-notices-in-styles',
  enforce: 'pre',
  transform: {
    filter: { id: /\.css(?:\?|$)/ },
    handler: (css) => ({ code: withoutNotices(css), map: null }),
  },
});

/**
 * The text of the file.
 * @param bundled names of the packages in scripts
 * @throws Error if a package has no file with its licence
 */
export const licences = (bundled: readonly string[]): string =>
  [...new Set([...bundled, ...BESIDE_SCRIPTS])]
    .toSorted()
    .map((name) => {
      const licence = licenceOf(name);
      return `${name} ${versionOf(name)}\n\n${licence}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);

const folderOf = (name: string): string => join('node_modules', name);

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')).version;

/** The files with the licence of a package. Some have a folder of them. */
function licenceOf(name: string): string {
  const files = globSync(['[Ll][Ii][Cc][Ee][Nn][CcSs][Ee]*', '[Ll][Ii][Cc][Ee][Nn][CcSs][Ee]*/*'], {
    cwd: folderOf(name),
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  if (files.length === 0) throw new Error(`No licence in ${folderOf(name)}.`);
  return files
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8').trim())
    .join('\n\n');
}

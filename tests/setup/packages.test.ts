/** package.json lists what the code uses, and nothing else. */
import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';
import { readSource } from './source-facts.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<
  'scripts' | 'devDependencies',
  Record<string, string>
>;
const listed = Object.keys(manifest.devDependencies);

const code = globSync('{src,scripts,tests,bench}/**/*.{ts,mjs,astro,css}', { cwd: root })
  // Other generators, with packages of their own.
  .filter((path) => !path.replaceAll('\\', '/').startsWith('bench/peers/'))
  .concat(globSync('*.config.{ts,mjs}', { cwd: root }))
  .map((path) => [path.replaceAll('\\', '/'), read(path)] as const);

/** `@scope/name` of `@scope/name/file.js`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const imported = new Map(
  code
    .filter(([path]) => !path.endsWith('.css'))
    .flatMap(([path, text]) =>
      readSource(path, text).imports.map(({ specifier }) => [packageOf(specifier), path] as const),
    )
    .filter(
      ([name]) => !/^[.#]|^node:|^astro:|^virtual:/.test(name) && !builtinModules.includes(name),
    ),
);

test('every package that the code imports is listed', () => {
  expect(imported.size).toBeGreaterThan(0);
  const isListed = (name: string): boolean =>
    listed.includes(name) || listed.includes(`@types/${name}`);
  expect([...imported].filter(([name]) => !isListed(name))).toEqual([]);
});

test('every package that is listed is used', () => {
  const text = code.map(([, text]) => text).join('\n');
  const isUsed = (name: string): boolean =>
    imported.has(name) ||
    // Types of an imported package, or of Node.
    (name.startsWith('@types/') && ['node', ...imported.keys()].includes(name.slice(7))) ||
    // A file of the package, named by its path; a style sheet's import.
    new RegExp(`['"]${RegExp.escape(name)}[/'"]`).test(text) ||
    // A program that a script of package.json runs.
    Object.keys(PROGRAMS).includes(name);
  expect(listed.filter((name) => !isUsed(name))).toEqual([]);
});

/** Packages that are used without being named in the code, with the use. */
const PROGRAMS = {
  '@biomejs/biome': 'npm run lint',
  '@astrojs/check': 'npm run typecheck',
};

test('programs that scripts run are scripts', () => {
  for (const use of Object.values(PROGRAMS)) {
    expect(manifest.scripts).toHaveProperty(use.replace('npm run ', ''));
  }
});

/** The list of dependencies is that of package.json, and its licences are those of the lock file. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licences } from '../../scripts/licences.mjs';
import type { Lockfile } from '../../scripts/lockfile.mjs';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<
  'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const lock = JSON.parse(read('package-lock.json')) as Lockfile;

/** The cells of each row of the table. */
const rows = read('docs/dependencies.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));

test('lists every package of package.json, once and in order', () => {
  const names = Object.keys({ ...manifest.devDependencies, ...manifest.optionalDependencies });
  expect(rows.map(([, name]) => name)).toEqual(names.sort());
});

test('has the licence of each, and a word in every cell', () => {
  const found = rows.map(([, name, , licence]) => [name, licence]);
  expect(found).toEqual(
    found.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.license]),
  );
  expect(rows.filter((cells) => cells.slice(1, -1).includes(''))).toEqual([]);
});

test('packages are grouped by their licences', () => {
  const list = licences({
    packages: {
      '': { version: '1.0.0' },
      'node_modules/pier': { version: '1.0.0', license: 'MIT' },
      'node_modules/@a/lamp': { version: '2.0.0', license: 'ISC' },
      'node_modules/pier/node_modules/rope': { version: '3.0.0', license: 'MIT' },
      'node_modules/oil': { version: '4.0.0' },
    },
  });
  expect(list).toBe(
    'ISC\n  @a/lamp 2.0.0\n\nMIT\n  pier 1.0.0\n  rope 3.0.0\n\nno licence named\n  oil 4.0.0\n',
  );
});

/** Reserved addresses are those of every page and folder of the site. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  fixedAddresses,
  isReserved,
  optionalAddresses,
  receivedFileAddress,
} from '../../../src/engine/model/addresses.ts';

const root = join(import.meta.dirname, '../../..');
const named = readdirSync(join(root, 'src/pages'))
  .filter((name) => /^[a-z0-9-]+(?:\.astro)?$/.test(name) && name !== 'index.astro')
  .map((name) => name.replace('.astro', ''));
const folders = readdirSync(join(root, 'public'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each([...named, ...folders, '_astro', 'pagefind'])('/%s/ is reserved', (name) => {
  expect(isReserved(`/${name}/`)).toBe(true);
  expect(isReserved(`/${name}/more/`)).toBe(true);
  expect(isReserved(`/${name}-more/`)).toBe(false);
});

test('fixed addresses are the pages of lists and tools', () => {
  const pages = named.filter((name) => name !== '404').map((name) => `/${name}/`);
  expect([...fixedAddresses, ...optionalAddresses].sort()).toEqual(['/', ...pages].sort());
});

test.each([
  ['letter.txt', '/received/letter.txt'],
  ['LETTER.TXT', '/received/LETTER.TXT'],
  ['index.html', '/received/index.html.txt'],
  ['log of 1911.svg', '/received/log%20of%201911.svg.txt'],
])('a received file %s is published as text', (file, address) => {
  expect(receivedFileAddress(file)).toBe(address);
});

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  inputsOf,
  recordSite,
  type SiteSource,
  unchangedSite,
} from '../../../src/site/build/last-site.ts';

const COUNTS = { documents: 1, pages: 2, rendered: 2, files: 3 };
const home = process.cwd();
let folder: string;
let source: SiteSource;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'last-site-'));
  process.chdir(folder);
  source = { archive: join(folder, 'archive'), drafts: false, out: join(folder, 'site') };
  mkdirSync('archive/documents', { recursive: true });
  mkdirSync('site/people', { recursive: true });
  mkdirSync('src');
  writeFileSync('archive/documents/a.md', 'words');
  writeFileSync('src/code.ts', 'code');
  writeFileSync('site/index.html', 'page');
  writeFileSync('site/people/index.html', 'people');
  recordSite(source, inputsOf(source), COUNTS);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const found = (): unknown => unchangedSite(source, inputsOf(source));

describe('a site that was built before', () => {
  test('is recognised when nothing has changed', () => {
    expect(found()).toEqual(COUNTS);
    expect(unchangedSite({ ...source, out: join(folder, 'other') }, inputsOf(source))).toBe(
      undefined,
    );
  });

  test.each([
    ['a file of the archive has changed', () => writeFileSync('archive/documents/a.md', 'wordz')],
    ['the archive has another file', () => writeFileSync('archive/b.yaml', '')],
    [
      'a file of the archive has another name',
      () => {
        cpSync('archive/documents/a.md', 'archive/documents/b.md');
        rmSync('archive/documents/a.md');
      },
    ],
    ['a page was changed, and is as long', () => writeFileSync('site/index.html', 'pagf')],
    ['a page was cut', () => writeFileSync('site/people/index.html', '')],
    ['a page is missing', () => rmSync('site/people/index.html')],
    ['the site has another file', () => writeFileSync('site/index.html.br', '')],
    ['the site is gone', () => rmSync('site', { recursive: true })],
    [
      'drafts are built',
      () => {
        source = { ...source, drafts: true };
      },
    ],
  ])('is built again when %s', (_, change) => {
    change();
    expect(found()).toBeUndefined();
  });

  test('is not recorded when the archive changed while it was built', () => {
    const inputs = inputsOf(source);
    writeFileSync('archive/documents/a.md', 'changed while it was built');
    writeFileSync('site/index.html', 'new');
    recordSite(source, inputs, COUNTS);
    expect(found()).toBeUndefined();
  });
});

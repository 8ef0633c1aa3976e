import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  frozenEditions,
  frozenFile,
  frozenFiles,
  openFrozenPages,
} from '../../../src/site/frozen/frozen-pages.ts';
import { PAGE } from '../books/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'frozen-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

let page: string;
beforeAll(() => {
  write(join(folder, 'documents/log/index.html'), PAGE);
  write(join(folder, 'fonts/one.woff2'), 'font one');
  write(join(folder, '_astro/print.x.css'), 'p{color:black}');
  page = openFrozenPages(folder)('/documents/log/', {
    version: '1',
    sentence: 'This is edition 1.',
    current: 'The current page',
    documents: ['log', 'letter'],
  });
  write(frozenFile(join(folder, 'archive'), '1', 'log'), page);
});

describe('a page of a past edition', () => {
  it('says what it is, links the current page, and is left out of search engines', () => {
    expect(page).toContain(
      'This is edition 1. <a href="../../../documents/log/">The current page</a>',
    );
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  it('has no scripts, and its styles are in it', () => {
    expect(page).not.toMatch(/<script|<link rel="(?:stylesheet|preload|icon)/);
    expect(page).toContain('p{color:red}');
    expect(page).toContain('url("../../../fonts/one.woff2")');
  });

  it('links documents within the edition, and everything else on the site', () => {
    expect(page).toContain('href="../../../editions/1/letter/#p1"');
    expect(page).toContain('href="../../../people/anna/"');
    expect(page).toContain('<a href="#t1">above</a>');
  });
});

describe('past editions of an archive', () => {
  it('are listed with their size, and published', () => {
    const archive = join(folder, 'archive');
    expect(frozenEditions(archive)).toEqual([
      { version: '1', bytes: Buffer.byteLength(page), documents: ['log'] },
    ]);
    const [file] = frozenFiles(archive);
    expect(file?.address).toBe('/editions/1/log/index.html');
    expect(file?.make()).toBe(page);
  });

  it('are none in an archive that keeps none', () => {
    expect(frozenEditions(join(folder, 'nothing'))).toEqual([]);
  });
});

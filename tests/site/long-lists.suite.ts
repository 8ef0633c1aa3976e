/** Lists of a large archive: no page of a list is too large, and every published address still leads to its entry. */
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { generateArchive } from '../../bench/generate.ts';
import { MAX_LIST_BYTES } from '../../src/views/long-list.ts';
import { IN_PARTS, missingHooks } from '../setup/built-hooks.ts';
import { idsOn } from '../setup/page-ids.ts';
import { openSite } from './open-site.ts';

/** Documents whose notes and names need several pages. */
const DOCUMENTS = 150;

const folder = mkdtempSync(join(tmpdir(), 'long-lists-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { out, build } = openSite(join(folder, 'archive'), join(folder, 'site'));

/** The addresses that the main part of a page links. */
function linksOn(address: string): string[] {
  const html = readFileSync(join(out, address, 'index.html'), 'utf8');
  const [, main = ''] = /<main(.*)<\/main>/s.exec(html) ?? [];
  return [...main.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => {
    const { pathname, hash } = new URL(href, `https://archive.example${address}`);
    return pathname + hash;
  });
}

describe('a large archive', { timeout: 480_000 }, () => {
  test('is built', async () => {
    await generateArchive(DOCUMENTS, join(folder, 'archive'));
    const { status, stdout, stderr } = build();
    expect(status, stdout + stderr).toBe(0);
    expect(missingHooks(out, IN_PARTS)).toEqual([]);
  });

  test('has no page that is larger than a list may be, except documents', () => {
    const pages = globSync('**/*.html', { cwd: out, exclude: ['documents/d*'] });
    expect(pages.filter((page) => page.includes('/part/')).length).toBeGreaterThan(5);
    const large = pages.filter((page) => statSync(join(out, page)).size > MAX_LIST_BYTES);
    expect(large).toEqual([]);
  });

  test.each(['notes', 'concordance'])('links the parts of its list of %s', (list) => {
    const parts = linksOn(`/${list}/`).filter((link) => link.includes('/part/'));
    const pages = new Set(parts.map((link) => link.replace(/#.*/, '')));
    expect(globSync(`${list}/part/*/index.html`, { cwd: out })).toHaveLength(pages.size);
    for (const page of pages) {
      const ids = idsOn(out, page);
      for (const link of parts.filter((one) => one.startsWith(`${page}#`))) {
        expect(ids, page).toContain(link.slice(page.length + 1));
      }
      expect(linksOn(page)).toContain(`/${list}/`);
    }
  });

  test('lands published addresses on the index of a list', () => {
    const ids = idsOn(out, '/notes/');
    for (let number = 1; number <= DOCUMENTS; number++) {
      expect(ids).toContain(`d${String(number).padStart(5, '0')}`);
    }
  });

  test('has the parts in its site map', () => {
    const map = readFileSync(join(out, 'sitemap-0.xml'), 'utf8');
    for (const part of globSync('*/part/*/index.html', { cwd: out })) {
      expect(map).toContain(`/${part.replace('index.html', '')}<`);
    }
  });
});

/** The independent program compares the pages of both sites with the received files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Outcome, run, skipWithout, type Tool } from '../setup/tool.ts';
import { addressesOf, read } from './pages.ts';
import { type Site, sites } from './sites.ts';

const PYTHON: Tool = { name: 'python3', command: ['python3'] };
const PROGRAM = 'public/data/check.py';

const folder = mkdtempSync(join(tmpdir(), 'checker-'));
test.afterAll(() => rmSync(folder, { recursive: true }));

/** What a page names as received: `log.txt 1-3 7-9`. */
const witnessOf = (html: string): string =>
  /data-transcription="[^"]*"[^>]*data-witness="([^"]+)/.exec(html)?.[1] ?? '';

const receivedOf = (html: string): string => witnessOf(html).split(' ')[0] ?? '';

/** Where a page has some words of its received lines. Its text comes before everything that quotes them. */
function placeOfWords(site: Site, html: string): number {
  const received = readFileSync(join(site.archive, 'received', receivedOf(html)), 'utf8');
  const lines = received.split(/\r?\n/);
  const spans = witnessOf(html).split(' ').slice(1);
  const start = html.indexOf('data-transcription');
  const phrases = spans.flatMap((span) => {
    const [first = 1, last = first] = span.split('-').map(Number);
    return lines.slice(first - 1, last).flatMap((line) => line.match(/[a-z]+(?: [a-z]+)+/g) ?? []);
  });
  // A heading of the editors may have a short one.
  const longest = phrases.toSorted((a, b) => b.length - a.length);
  return longest.map((words) => html.indexOf(words, start)).find((place) => place > start) ?? 0;
}

/** What the program says of a page. */
function check(site: Site, html: string): Outcome {
  const page = join(folder, 'page.html');
  writeFileSync(page, html);
  return run(PYTHON, PROGRAM, page, join(site.archive, 'received', receivedOf(html)));
}

test.beforeEach(() => skipWithout(PYTHON, test.info()));

for (const site of sites) {
  const pages = addressesOf(site).filter(
    (address) =>
      /^\/documents\/[^/]+\/$/.test(address) && read(site, address).includes('data-transcription'),
  );

  test(`pages of ${site.archive} equal the received files`, () => {
    expect(pages.length).toBeGreaterThan(1);
    for (const address of pages) {
      const { status, said } = check(site, read(site, address));
      expect(said).toMatch(/^SHA-256 of the received file: [0-9a-f]{64}\n.*: equal\n$/s);
      expect(status, address).toBe(0);
    }
  });

  test(`pages of ${site.archive} with a changed, missing or added letter do not`, () => {
    for (const address of pages) {
      const html = read(site, address);
      const at = placeOfWords(site, html);
      expect(at).toBeGreaterThan(0);
      for (const letters of ['', 'Q', `${html[at]}${html[at]}`]) {
        const { status, said } = check(site, html.slice(0, at) + letters + html.slice(at + 1));
        expect(said).toContain('NOT EQUAL');
        expect(status).toBe(1);
      }
    }
  });
}

test('the program is short, and needs nothing but Python', () => {
  const lines = readFileSync(PROGRAM, 'utf8').trim().split('\n');
  expect(lines).toHaveLength(43);
  const imports = lines.filter((line) => /^(?:import|from) /.test(line));
  expect(imports).toEqual(['import hashlib, re, sys', 'from html.parser import HTMLParser']);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { singlePages } from '../../../src/site/books/single-page.ts';
import { PAGE } from './page.ts';

const folder = mkdtempSync(join(tmpdir(), 'single-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe('a page as one file', () => {
  let html: string;
  beforeAll(() => {
    write('documents/log/index.html', PAGE);
    write('fonts/one.woff2', 'font one');
    write('fonts/two.woff2', 'font two');
    write('fonts/three.woff2', 'font three');
    write('_astro/print.x.css', 'p{color:black}');
    html = singlePages(folder)({
      address: '/documents/log/',
      url: 'https://lights.example',
      colophon: 'From Papers.',
    });
  });

  it('loads nothing', () => {
    expect(html).not.toMatch(/<script|<link rel="(?:stylesheet|preload|icon)|src="/);
    expect(html).toContain('default-src &#x27;none&#x27;');
  });

  it('breaks long addresses', () => {
    expect(html).toContain('.forms{overflow-wrap:anywhere}');
  });

  it('has its styles, and the fonts that its text needs', () => {
    const data = (text: string): string => Buffer.from(text).toString('base64');
    expect(html).toMatch(/<style>.*p\{color:red\}<\/style><style media="print">p\{color:black\}/s);
    expect(html).toContain(data('font one'));
    expect(html).toContain(data('font three'));
    expect(html).not.toContain(data('font two'));
    expect(html).not.toContain('font-display:optional');
  });

  it('has links within the page, and links to the site', () => {
    expect(html).toContain('href="#n-a"');
    expect(html).toContain('<a href="#t1">above</a>');
    expect(html).toContain('href="https://lights.example/people/anna/"');
    expect(html).toContain('href="https://lights.example/documents/letter/#p1"');
  });

  it('says where it comes from', () => {
    expect(html).toContain('From Papers. <a href="https://lights.example/documents/log/">');
    expect(html).not.toMatch(/class="(?:site-head|skip)"/);
  });
});

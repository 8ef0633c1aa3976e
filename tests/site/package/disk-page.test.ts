import { describe, expect, it } from 'vitest';
import { diskPage, moduleScripts } from '../../../src/site/package/disk-page.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'self'">
<link rel="preload" href="../../fonts/a.woff2" as="font"><title>A page</title>
<link rel="canonical" href="https://lights.example/people/anna/">
<script>const ahead = 1 < 2;</script>
<script type="application/ld+json">{"url":"https://lights.example/"}</script>
<script type="module" src="../../_astro/a.js"></script></head><body>
<a href="../../">Home</a><a href="../../documents/log/?to=2#t1">Log</a><a href="#t1">Here</a>
<a href="../../data/edition.json">Data</a><form action="../../search/"></form>
<a href="https://elsewhere.example/folder/">Elsewhere</a><p title="<a href='x/'>">“a href="../"”</p>
<script type="module" src="../../_astro/b.js"></script></body></html>`;

describe('a page for a disk', () => {
  const page = diskPage(PAGE, '/people/anna/', 'page-1.js');

  it('has links to files', () => {
    expect(page).toContain('<a href="../../index.html">');
    expect(page).toContain('<a href="../../documents/log/index.html?to=2#t1">');
    expect(page).toContain('<form action="../../search/index.html">');
    expect(page).toContain('<a href="#t1">');
    expect(page).toContain('<a href="../../data/edition.json">');
  });

  it('keeps addresses elsewhere, and words', () => {
    expect(page).toContain('<a href="https://elsewhere.example/folder/">');
    expect(page).toContain('href="https://lights.example/people/anna/"');
    expect(page).toContain(`<p title="<a href='x/'>">“a href="../"”</p>`);
    expect(page).toContain('{"url":"https://lights.example/"}');
  });

  it('has classic scripts and fonts in a style sheet', () => {
    expect(page).toContain(
      '<link rel="stylesheet" href="../../_astro/fonts.css"><script src="../../_astro/from-disk.js"></script><script defer src="../../_astro/page-1.js"></script><title>',
    );
    expect(page).not.toMatch(/module|preload|content-security-policy|ahead/);
  });

  it('names the scripts of a page in their order', () => {
    expect(moduleScripts(PAGE)).toEqual(['../../_astro/a.js', '../../_astro/b.js']);
  });
});

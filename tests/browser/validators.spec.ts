/**
 * Validators of other people, on the built sites. Those from npm always run. Those that are programs of their own run where they are
 * installed; if one is not, a line says which: see CONTRIBUTING.md.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { faultsOf } from '../exports/xml.ts';
import { faultsOfAnnotations, faultsOfJsonLd, jsonLdIn } from '../setup/json-ld.ts';
import { javaTool, run, skipWithout, type Tool } from '../setup/tool.ts';
import { addressesOf, fileAt, kindsOf, read } from './pages.ts';
import { type Site, sites, structures } from './sites.ts';

const all: readonly Site[] = [...sites, ...structures];

/** Files of every built site. */
const files = (pattern: string): string[] =>
  all.flatMap(({ folder }) => globSync(pattern, { cwd: folder }).map((file) => join(folder, file)));

const TEI_SCHEMA = process.env.TEI_SCHEMA ?? 'tests/fixtures/tei/tei.rng';

const JING: Tool = { name: 'jing', command: ['jing'] };
const XMLLINT: Tool = { name: 'xmllint', command: ['xmllint'] };
const VNU = javaTool('vnu', 'vnu', process.env.VNU_JAR);
const EPUBCHECK = javaTool('epubcheck', 'epubcheck', process.env.EPUBCHECK_JAR);

/** A test that needs a program. */
const testWith = (tool: Tool, title: string, body: () => void): void =>
  test(`${tool.name}: ${title}`, () => {
    skipWithout(tool, test.info());
    body();
  });

testWith(JING, 'every TEI file is valid', () => {
  const { status, said } = run(JING, TEI_SCHEMA, ...files('{documents/*/tei,data/letters}.xml'));
  // The program of Debian names libraries that it lacks.
  expect(said.replaceAll(/^\[warning\].*\n/gm, '')).toBe('');
  expect(status).toBe(0);
  expect(run(JING, TEI_SCHEMA, ...files('data/*.atom')).said).toContain('error:');
});

testWith(XMLLINT, 'feeds, site maps and TEI are XML', () => {
  const texts = files('**/*.{xml,atom}');
  expect(texts.length).toBeGreaterThan(20);
  expect(run(XMLLINT, '--noout', '--nonet', ...texts)).toEqual({ status: 0, said: '' });
  const validate = ['--noout', '--nonet', '--relaxng', 'tests/fixtures/feeds/atom.rng'];
  expect(run(XMLLINT, ...validate, ...files('data/*.atom')).status).toBe(0);
  expect(run(XMLLINT, ...validate, ...texts).status).not.toBe(0);
});

testWith(VNU, 'pages are valid HTML', () => {
  const pages = sites.flatMap((site) => kindsOf(site).map((address) => fileAt(site, address)));
  expect(pages.length).toBeGreaterThan(20);
  const { status, said } = run(VNU, '--errors-only', '--filterpattern', '.*CSS:.*', ...pages);
  expect(said).toBe('');
  expect(status).toBe(0);
});

testWith(EPUBCHECK, 'every EPUB is valid', () => {
  const books = files('data/*.epub');
  expect(books.length).toBeGreaterThan(0);
  for (const book of books) {
    const { status, said } = run(EPUBCHECK, book);
    expect(said).not.toMatch(/^(?:ERROR|WARNING|FATAL)/m);
    expect(status, book).toBe(0);
  }
});

for (const site of all) {
  test(`site maps and linked data of ${site.archive} are valid`, async () => {
    const maps = globSync('sitemap-*.xml', { cwd: site.folder });
    expect(maps.length).toBeGreaterThan(1);
    for (const map of maps) {
      const xml = readFileSync(join(site.folder, map), 'utf8');
      expect(faultsOf(xml, 'feeds/sitemap.rng'), map).toEqual([]);
      expect(faultsOf(xml.replace('<loc>', '<loc>/'), 'feeds/sitemap.rng')).not.toEqual([]);
    }

    const nodes = addressesOf(site).flatMap((address) => jsonLdIn(read(site, address)));
    expect(nodes.length).toBeGreaterThan(10);
    // The same kinds of nodes come back on many pages: one run for all of them.
    expect(await faultsOfJsonLd(nodes)).toEqual([]);
    for (const path of globSync('documents/*/annotations.jsonld', { cwd: site.folder })) {
      const text = readFileSync(join(site.folder, path), 'utf8');
      expect(await faultsOfAnnotations(JSON.parse(text)), path).toEqual([]);
    }
  });
}

test('a term or an address that linked data does not know is found', async () => {
  const node = { '@context': 'https://schema.org', '@type': 'Person', '@id': 'https://a.example/' };
  expect(await faultsOfJsonLd([{ ...node, name: 'Anna' }])).toEqual([]);
  expect(await faultsOfJsonLd([{ ...node, nmae: 'Anna' }])).toHaveLength(1);
  expect(await faultsOfJsonLd([{ ...node, '@type': 'Persona' }])).toHaveLength(1);
  expect(await faultsOfJsonLd([{ ...node, '@id': 'people/anna' }])).toHaveLength(1);
  expect(await faultsOfJsonLd([{ ...node, dateSent: '1911' }])).toEqual([
    'Person has no property dateSent',
  ]);
  const annotation = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' };
  expect(await faultsOfAnnotations({ ...annotation, motivation: 'commenting' })).toEqual([]);
  expect(await faultsOfAnnotations({ ...annotation, motive: 'commenting' })).toHaveLength(1);
});

/**
 * Validators of other people, on the built sites. Those from npm always run. Those that are programs of their own run where they are
 * installed; if one is not, a line says which: see CONTRIBUTING.md.
 */
import { copyFileSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { LinkChecker, LinkState } from 'linkinator';
import { ADDED_FIELDS, NEW_FIELDS } from '../../src/exports/citations/data-model.ts';
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
const BIBER: Tool = { name: 'biber', command: ['biber'] };
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
  const pages = all.flatMap((site) => kindsOf(site).map((address) => fileAt(site, address)));
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

testWith(BIBER, 'BibLaTeX has the data model of biblatex with our additions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'biber-'));
  const model = join(folder, 'model.conf');
  writeFileSync(model, biberModel());
  const validate = (file: string): string => {
    // The program writes its log beside the file.
    const bib = join(folder, 'in.bib');
    if (file !== bib) copyFileSync(file, bib);
    const options = ['--tool', '--validate-datamodel', '--configfile', model];
    const { status, said } = run(BIBER, ...options, '--output-file', join(folder, 'out.bib'), bib);
    expect(status, said).toBe(0);
    return said;
  };
  for (const bib of files('data/{citations,bibliography}.bib')) {
    const faults = validate(bib)
      .split('\n')
      .filter((line) => /^(?:WARN|ERROR) /.test(line))
      // What the archive does not know, no file can say; an archive without works has an empty bibliography.
      .filter((line) => !/Missing mandatory field|is empty, ignoring$/.test(line));
    expect(faults, bib).toEqual([]);
  }
  const wrong = join(folder, 'wrong.bib');
  writeFileSync(wrong, '@letter{a,\n  pages = {1}\n}\n');
  expect(validate(wrong)).toContain("Invalid field 'pages' for entrytype 'letter'");
  rmSync(folder, { recursive: true });
});

/** The data model that biber has for its tool mode, with the fields that our file adds for biblatex. */
function biberModel(): string {
  const { said } = run(BIBER, '--tool-config');
  const standard = readFileSync(/\S+biber-tool\.conf/.exec(said)?.[0] ?? '', 'utf8');
  const fields = (names: readonly string[], attributes = ''): string =>
    names.map((name) => `<field${attributes}>${name}</field>`).join('');
  const added = Object.entries(ADDED_FIELDS).map(
    ([type, names]) => `<entryfields><entrytype>${type}</entrytype>${fields(names)}</entryfields>`,
  );
  return standard
    .replace('<fields>', `<fields>${fields(NEW_FIELDS, ' fieldtype="field" datatype="literal"')}`)
    .replace('<entryfields>', `${added.join('')}<entryfields>`);
}

/** The links that lead nowhere, each with the page that it is on, and how many addresses were asked. Links to other hosts are left out. */
async function deadLinks(path: string): Promise<{ dead: string[]; asked: number }> {
  const { links } = await new LinkChecker().check({
    ...{ path, recurse: true, checkFragments: true, checkCss: true },
    linksToSkip: ['^(?!http://(?:127\\.0\\.0\\.1|localhost):)'],
  });
  const dead = links.filter(({ state }) => state === LinkState.BROKEN);
  return {
    dead: dead.map(({ parent, url }) => `${parent} → ${url}`),
    asked: links.filter(({ state }) => state !== LinkState.SKIPPED).length,
  };
}

test('a link that leads nowhere and a fragment that no page has are found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  const page = (name: string, links: string): void =>
    writeFileSync(join(folder, name), `<!doctype html><title>${name}</title>${links}`);
  page('index.html', '<a href="log.html#t1">1</a> <a href="log.html#t2">2</a>');
  page('log.html', '<p id="t1"><a href="gone.html">Gone</a>');
  const { dead } = await deadLinks(folder);
  rmSync(folder, { recursive: true });
  expect(dead.map((one) => one.replace(/.* → .*\//, '')).sort()).toEqual([
    'gone.html',
    'log.html#t2',
  ]);
});

for (const site of all) {
  test(`links and fragments of ${site.archive} lead somewhere`, async () => {
    const { dead, asked } = await deadLinks(site.url);
    expect(dead).toEqual([]);
    expect(asked).toBeGreaterThan(addressesOf(site).length);
  });

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

/** Checks the published styles. They are read from files, because browsers ignore most mistakes. */
import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import postcss, { type AtRule, type Declaration, type Node, type Root } from 'postcss';
import { addressesOf, read } from './pages.ts';
import { sites } from './sites.ts';

const isConditional = (node: Node | undefined): boolean =>
  node !== undefined &&
  ((node.type === 'atrule' && (node as AtRule).name !== 'layer') ||
    isConditional(node.parent as Node | undefined));

/** The styles in a page. */
const stylesIn = (html: string): string => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';

/** Properties that scripts set on elements. */
const BY_SCRIPT = ['--lines'];

const isDocument = (address: string): boolean => /^\/documents\/[^/]+\/$/.test(address);

for (const site of sites) {
  test.describe(site.archive, () => {
    const addresses = addressesOf(site);
    /** The sheets that are files, by their addresses, and the styles in pages, by those of the pages. */
    const sheets = new Map<string, Root>([
      ...globSync('_astro/*.css', { cwd: site.folder }).map(
        (file) => [`/${file.replaceAll('\\', '/')}`, postcss.parse(read(site, file))] as const,
      ),
      ...addresses.map(
        (address) => [address, postcss.parse(stylesIn(read(site, address)))] as const,
      ),
    ]);

    const declarations = (prop: string): Declaration[] => {
      const found: Declaration[] = [];
      for (const sheet of sheets.values()) sheet.walkDecls(prop, (one) => void found.push(one));
      return found;
    };

    /** The sheets that a page links. */
    function linkedBy(address: string): {
      readonly screen: string[];
      /** For print. */
      readonly paper: string[];
      /** Rules for printed pages in the page, with its words. */
      readonly own: number;
    } {
      const html = read(site, address);
      const links = (pattern: RegExp): string[] =>
        [...html.matchAll(pattern)].map(
          ([, href = '']) => new URL(href, `http://site${address}`).pathname,
        );
      return {
        screen: links(/<link rel="stylesheet" href="([^"]+)">/g),
        paper: links(/<link rel="stylesheet" media="print" href="([^"]+)">/g),
        own: html.match(/@page document\b/g)?.length ?? 0,
      };
    }

    /** Custom properties that a sheet always defines. */
    function definedIn(address: string): Set<string> {
      const names = new Set<string>();
      sheets.get(address)?.walkDecls(/^--/, (declaration) => {
        if (!isConditional(declaration)) names.add(declaration.prop);
      });
      return names;
    }

    /** Custom properties that a sheet uses without a fallback. */
    function usedIn(address: string): Set<string> {
      const names = new Set<string>();
      sheets.get(address)?.walkDecls(({ value }) => {
        for (const [, name = ''] of value.matchAll(/var\((--[\w-]+)\)/g)) names.add(name);
      });
      return names;
    }

    test('every page has its styles for the screen and links those for print, a document has its own besides', () => {
      for (const address of addresses) {
        const { screen, paper, own } = linkedBy(address);
        expect([screen.length, paper.length], address).toEqual([0, 1]);
        expect(sheets.get(address)?.nodes.length, address).toBeGreaterThan(0);
        expect(sheets.has(paper[0] ?? ''), address).toBe(true);
        expect(own, address).toBe(isDocument(address) ? 2 : 0);
      }
    });

    test('every custom property that a sheet uses is defined, in print sheets and sheets of scripts, too', () => {
      const pages = addresses.map((address) => ({ address, ...linkedBy(address) }));
      const linked = new Set(pages.flatMap(({ address, paper }) => [address, ...paper]));
      const byScripts = [...sheets.keys()].filter((sheet) => !linked.has(sheet));
      const onEveryPage = byScripts.filter((sheet) => sheet.includes('/shortcuts.'));
      expect(onEveryPage).toHaveLength(1);
      for (const { address, paper } of pages) {
        const defined = new Set([...BY_SCRIPT, ...definedIn(address)]);
        for (const sheet of [
          address,
          ...paper,
          ...(isDocument(address) ? byScripts : onEveryPage),
        ]) {
          const missing = usedIn(sheet).difference(defined).difference(definedIn(sheet));
          expect([...missing], `${sheet} on ${address}`).toEqual([]);
        }
      }
    });

    test('text-decoration is written without colour or width, which WebKit 2.50 supports only in longhands', () => {
      const lines = declarations('text-decoration').map(({ value }) => value);
      expect(new Set(lines)).toEqual(new Set(['none', 'underline']));
      const coloured = declarations('text-decoration-color').map(({ value }) => value);
      expect(coloured).toContain('var(--underline)');
    });

    test('no starting style is invisible, because WebKit 2.50 would not leave it', () => {
      expect(sheets.size).toBeGreaterThan(0);
      for (const sheet of sheets.values()) {
        const names: string[] = [];
        sheet.walkAtRules((rule) => void names.push(rule.name));
        expect(names).not.toContain('starting-style');
      }
    });
  });
}

/** Checks the published style sheets. They are read from files, because browsers ignore most mistakes. */
import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import postcss, { type AtRule, type Declaration, type Node, type Root } from 'postcss';
import { addressesOf, read } from './pages.ts';
import { sites } from './sites.ts';

/** Sheets for what only some documents and pages have, beside the sheet of a kind of page. */
const isOfParts = (href: string): boolean => /\/(?:lengths|marks|parallel|structures)\./.test(href);

const isConditional = (node: Node | undefined): boolean =>
  node !== undefined &&
  ((node.type === 'atrule' && (node as AtRule).name !== 'layer') ||
    isConditional(node.parent as Node | undefined));

/** Properties that scripts set on elements. */
const BY_SCRIPT = ['--lines'];

for (const site of sites) {
  test.describe(site.archive, () => {
    const addresses = addressesOf(site);
    const sheets = new Map<string, Root>(
      globSync('_astro/*.css', { cwd: site.folder }).map((file) => [
        `/${file.replaceAll('\\', '/')}`,
        postcss.parse(read(site, file)),
      ]),
    );

    const declarations = (prop: string): Declaration[] => {
      const found: Declaration[] = [];
      for (const sheet of sheets.values()) sheet.walkDecls(prop, (one) => void found.push(one));
      return found;
    };

    /** The sheets of a page for screen and for print. */
    function linkedBy(address: string): {
      readonly screen: string[];
      readonly paper: string[];
      /** For print, with the words of the page. */
      readonly own: string[];
    } {
      const html = read(site, address);
      const links = (pattern: RegExp): string[] =>
        [...html.matchAll(pattern)].map(
          ([, href = '']) => new URL(href, `http://site${address}`).pathname,
        );
      const forPrint = links(/<link rel="stylesheet" media="print" href="([^"]+)">/g);
      const isShared = (href: string): boolean => href.startsWith('/_astro/');
      return {
        screen: links(/<link rel="stylesheet" href="([^"]+)">/g).filter((href) => !isOfParts(href)),
        paper: forPrint.filter(isShared),
        own: forPrint.filter((href) => !isShared(href)),
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

    test('every page links one sheet for the screen and one for print, a document also its own', () => {
      for (const address of addresses) {
        const { screen, paper, own } = linkedBy(address);
        expect([screen.length, paper.length], address).toEqual([1, 1]);
        expect(sheets.has(screen[0] ?? ''), address).toBe(true);
        expect(sheets.has(paper[0] ?? ''), address).toBe(true);
        for (const sheet of own) {
          expect(sheet).toBe(`${address}print.css`);
          expect(postcss.parse(read(site, sheet)).nodes, sheet).not.toEqual([]);
        }
      }
    });

    test('every custom property that a sheet uses is defined, in print sheets and sheets of scripts, too', () => {
      const pages = addresses.map((address) => ({ address, ...linkedBy(address) }));
      const linked = new Set(pages.flatMap(({ screen, paper }) => [...screen, ...paper]));
      const byScripts = [...sheets.keys()].filter((sheet) => !linked.has(sheet));
      const onEveryPage = byScripts.filter((sheet) => sheet.includes('/shortcuts.'));
      expect(onEveryPage).toHaveLength(1);
      for (const { address, screen, paper } of pages) {
        const isDocument = /^\/documents\/[^/]+\/$/.test(address);
        const defined = new Set([
          ...BY_SCRIPT,
          ...screen.flatMap((sheet) => [...definedIn(sheet)]),
        ]);
        for (const sheet of [...screen, ...paper, ...(isDocument ? byScripts : onEveryPage)]) {
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

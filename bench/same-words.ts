/** Adds pages with the same words as those of a built site: one with nothing else, and the one that Eleventy makes of them. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toText } from 'hast-util-to-text';
import { findElement, readPage } from '../src/site/books/built-page.ts';
import { ELEVENTY, PEERS_FOLDER } from './peers.ts';

/** Where the pages are in the site. */
const FOLDER = 'bench-same';

/** The addresses of a page and of those with the same words. */
export interface SamePages {
  readonly address: string;
  readonly bare: string;
  readonly eleventy: string | undefined;
}

/** Adds the pages to the built site in `site`. */
export function addSamePages(site: string, addresses: readonly string[]): SamePages[] {
  const pages = addresses.map((address, place) => {
    const name = `page${place}`;
    const paragraphs = wordsOf(readFileSync(join(site, address, 'index.html'), 'utf8'));
    write(join(site, FOLDER, 'bare', name, 'index.html'), barePage(paragraphs));
    return { address, name, paragraphs };
  });
  const hasEleventy = existsSync(ELEVENTY);
  if (hasEleventy) addEleventy(site, pages);
  return pages.map(({ address, name }) => ({
    address,
    bare: `/${FOLDER}/bare/${name}/`,
    eleventy: hasEleventy ? `/${FOLDER}/eleventy/documents/${name}/` : undefined,
  }));
}

/** The paragraphs of a page, as a reader sees them. */
function wordsOf(html: string): string[] {
  const main = findElement(readPage(html), ({ tagName }) => tagName === 'main');
  return (main === undefined ? '' : toText(main)).split(/\n+/).filter(Boolean);
}

const barePage = (paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>${paragraphs
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('\n')}</html>\n`;

/** Builds the paragraphs as Markdown with the layout of `bench/peers`. */
function addEleventy(
  site: string,
  pages: readonly { readonly name: string; readonly paragraphs: readonly string[] }[],
): void {
  const source = mkdtempSync(join(tmpdir(), 'eleventy-'));
  cpSync(join(PEERS_FOLDER, 'eleventy'), source, { recursive: true });
  for (const { name, paragraphs } of pages) {
    const front = '---\ntitle: Page\nyear: "1949"\n---\n';
    write(join(source, 'documents', `${name}.md`), front + paragraphs.map(escaped).join('\n\n'));
  }
  const { status, stderr } = spawnSync(process.execPath, [ELEVENTY, '--quiet'], { cwd: source });
  if (status !== 0) throw new Error(`Eleventy fails: ${stderr}`);
  cpSync(join(source, '_site'), join(site, FOLDER, 'eleventy'), { recursive: true });
  cpSync(join(PEERS_FOLDER, 'style.css'), join(site, 'style.css'));
  rmSync(source, { recursive: true });
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{', '&#123;');

function write(path: string, content: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
}

/** A page of the site as one file: styles, fonts and notes are in it, and its links lead to the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { CLASS_PROGRESS } from '../../markup/contract.ts';
import { findElement, hasClass, readPage, removeElements, targetOf } from './built-page.ts';
import { dataAddress, readSheet, type Sheet } from './faces.ts';

/** The file loads nothing. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'";

const SITE_PARTS = ['skip', 'site-head', 'site-foot', CLASS_PROGRESS];

export interface SinglePage {
  /** Of the page, from the root of the site. */
  readonly address: string;
  /** The web address of the edition. */
  readonly url: string;
  /** What the file is, below its text: from which edition, and where it is. */
  readonly colophon: string;
}

/** Makes single files of the pages in a folder. Style sheets are read once. */
export function singlePages(folder: string): (page: SinglePage) => string {
  const sheets = new Map<string, Sheet>();
  const sheetAt = (address: string): Sheet => {
    const known = sheets.get(address) ?? readSheet(join(folder, address));
    sheets.set(address, known);
    return known;
  };
  return ({ address, url, colophon }) => {
    const tree = readPage(readFileSync(join(folder, address, 'index.html'), 'utf8'));
    const links = sheetLinks(tree);
    cleanHead(tree);
    removeElements(tree, (one) => SITE_PARTS.some((name) => hasClass(one, name)));
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties;
      if (typeof href !== 'string' || href.startsWith('#')) return;
      const target = targetOf(href, address);
      const [place, fragment] = target.split('#');
      const isOwn = fragment !== undefined && place?.replace(/\?.*/, '') === address;
      if (isOwn) properties.href = `#${fragment}`;
      else if (target.startsWith('/')) properties.href = url + target;
    });
    const own = { href: url + address };
    findElement(tree, ({ tagName }) => tagName === 'main')?.children.push(
      h('footer', { className: 'site-foot' }, [h('p', [colophon, ' ', h('a', own, own.href)])]),
    );
    const text = toText(tree);
    const styles = links.map(({ href, media }) => {
      const { css, faces } = sheetAt(targetOf(href, address));
      const fonts = faces
        .filter((face) => media === undefined && face.isNeededFor(text))
        .map((face) => face.rule(dataAddress(face)));
      return h('style', { media }, fonts.join('') + css);
    });
    findElement(tree, ({ tagName }) => tagName === 'head')?.children.push(...styles);
    return `${toHtml(tree)}\n`;
  };
}

/** The style sheets of a page, in their order. */
function sheetLinks(tree: Root): { readonly href: string; readonly media: string | undefined }[] {
  const found: { href: string; media: string | undefined }[] = [];
  visit(tree, 'element', ({ tagName, properties: { rel, href, media } }) => {
    if (tagName !== 'link' || !String(rel).includes('stylesheet')) return;
    found.push({ href: String(href), media: typeof media === 'string' ? media : undefined });
  });
  return found;
}

/** Removes what the page loads, and says that it loads nothing. */
function cleanHead(tree: Root): void {
  removeElements(tree, ({ tagName, properties: { rel } }) => {
    return tagName === 'link' && /stylesheet|preload|icon/.test(String(rel));
  });
  const policy = findElement(tree, isPolicy);
  if (policy !== undefined) policy.properties.content = POLICY;
}

const isPolicy = ({ tagName, properties }: Element): boolean =>
  tagName === 'meta' && String(properties.httpEquiv).includes('content-security-policy');

/** A page of the site without the site: its styles are in it, and it has no scripts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { CLASS_PROGRESS } from '../../markup/contract.ts';
import { findElement, hasClass, readPage, removeElements, targetOf } from './built-page.ts';
import { type Face, openSheets } from './faces.ts';

const SITE_PARTS = ['skip', 'site-head', 'site-foot', CLASS_PROGRESS];

/** What the page has in the place where it goes. */
export interface Placement {
  /** The content security policy. */
  readonly policy: string;
  /** The address of another page of the site. @param target from the root of the site */
  readonly linkTo: (target: string) => string;
  readonly fontOf: (face: Face) => string;
  /** Added to the head. */
  readonly head?: Element;
  /** Before and after the content. */
  readonly before?: Element;
  readonly after?: Element;
}

/** Makes pages of those in a folder. */
export function openStandalonePages(
  folder: string,
): (address: string, placement: Placement) => string {
  const sheetOf = openSheets();
  return (address, { policy, linkTo, fontOf, head, before, after }) => {
    const tree = readPage(readFileSync(join(folder, address, 'index.html'), 'utf8'));
    const sheets = stylesOf(tree, (href) =>
      readFileSync(join(folder, targetOf(href, address)), 'utf8'),
    );
    cleanHead(tree, policy);
    removeElements(tree, (one) => SITE_PARTS.some((name) => hasClass(one, name)));
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties;
      if (typeof href !== 'string' || href.startsWith('#')) return;
      const target = targetOf(href, address);
      const [place, fragment] = target.split('#');
      const isOwn = fragment !== undefined && place?.replace(/\?.*/, '') === address;
      if (isOwn) properties.href = `#${fragment}`;
      else if (target.startsWith('/')) properties.href = linkTo(target);
    });
    const main = findElement(tree, ({ tagName }) => tagName === 'main');
    if (before !== undefined) main?.children.unshift(before);
    if (after !== undefined) main?.children.push(after);
    const text = toText(tree);
    const styles = sheets.map(({ media, ...sheet }) => {
      const { css, faces } = sheetOf(sheet.css, join(folder, address));
      const fonts = faces
        .filter((face) => media === undefined && face.isNeededFor(text))
        .map((face) => face.rule(fontOf(face)));
      return h('style', { media }, fonts.join('') + css);
    });
    findElement(tree, ({ tagName }) => tagName === 'head')?.children.push(
      ...(head === undefined ? [] : [head]),
      ...styles,
    );
    return `${toHtml(tree)}\n`;
  };
}

/** The styles that a page has or links, in their order. */
function stylesOf(
  tree: Root,
  read: (href: string) => string,
): { readonly css: string; readonly media: string | undefined }[] {
  const found: { css: string; media: string | undefined }[] = [];
  visit(tree, 'element', (one) => {
    const { rel, href, media } = one.properties;
    if (one.tagName === 'style') found.push({ css: toText(one), media: undefined });
    else if (one.tagName === 'link' && String(rel).includes('stylesheet'))
      found.push({
        css: read(String(href)),
        media: typeof media === 'string' ? media : undefined,
      });
  });
  return found;
}

/** Removes what the page loads, and sets its policy. */
function cleanHead(tree: Root, content: string): void {
  removeElements(tree, ({ tagName, properties: { rel } }) => {
    return (
      tagName === 'style' || (tagName === 'link' && /stylesheet|preload|icon/.test(String(rel)))
    );
  });
  const policy = findElement(tree, isPolicy);
  if (policy !== undefined) policy.properties.content = content;
}

const isPolicy = ({ tagName, properties }: Element): boolean =>
  tagName === 'meta' && String(properties.httpEquiv).includes('content-security-policy');

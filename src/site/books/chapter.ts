/** A page of the site as a chapter of a book. */
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { CLASS_CALL, CLASS_NUMBER, CLASS_TEXT, ID_CITE } from '../../markup/contract.ts';
import { findElement, hasClass, readPage, removeElements } from './built-page.ts';

/** Parts that a book has no use for: switches, the timeline, links of scripts. */
const SITE_PARTS = ['views', 'conversation', 'kicker'];

/** Types of the EPUB vocabulary by role. */
const TYPES: Readonly<Record<string, string>> = {
  'doc-noteref': 'noteref',
  'doc-endnotes': 'endnotes',
};

/** The label of a call, `data-label`, as trees of HTML name it. */
const LABEL = 'dataLabel';

/** An element with an address in a chapter. */
export interface Entry {
  readonly id: string;
  readonly label: string;
}

export interface Chapter {
  /** `documents-log.xhtml` */
  readonly file: string;
  /** Of the page, from the root of the site. */
  readonly address: string;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly content: Element;
  /** The ids of its elements. */
  readonly ids: ReadonlySet<string>;
  /** Headings of the text, for the table of contents. */
  readonly sections: readonly Entry[];
  /** Where pages of the source begin. */
  readonly pages: readonly Entry[];
}

/** Reads a built page. @param address of the page, from the root of the site */
export function readChapter(html: string, address: string): Chapter {
  const tree = readPage(html);
  const root = findElement(tree, ({ tagName }) => tagName === 'html');
  const title = findElement(tree, ({ properties }) => properties.name === 'DC.title');
  const content = findElement(tree, ({ tagName }) => tagName === 'main') ?? h('main');
  removeElements(content, isLeftOut);
  content.tagName = 'section';
  content.properties = {};
  const ids = new Set<string>();
  const pages: Entry[] = [];
  visit(content, 'element', (one) => {
    const { id, role } = one.properties;
    drawLabel(one);
    const type = TYPES[String(role)];
    if (type !== undefined) one.properties['epub:type'] = type;
    if (typeof id !== 'string') return;
    ids.add(id);
    if (!hasClass(one, 'page-break')) return;
    // A link on the site; a link of an EPUB cannot have this role.
    one.tagName = 'span';
    delete one.properties.href;
    Object.assign(one.properties, { role: 'doc-pagebreak', 'epub:type': 'pagebreak' });
    pages.push({ id, label: wordsOf(one) });
  });
  return {
    file: `${address.slice(1, -1).replaceAll('/', '-')}.xhtml`,
    address,
    title: String(title?.properties.content ?? ''),
    lang: String(root?.properties.lang ?? 'en'),
    content,
    ids,
    sections: sectionsOf(content),
    pages,
  };
}

/** Puts the label of a call or the number of a passage, which a style in the page draws, among the words. */
function drawLabel(one: Element): void {
  const name = hasClass(one, CLASS_NUMBER) ? 'ariaLabel' : LABEL;
  const label = one.properties[name];
  if (typeof label !== 'string') return;
  one.children = [{ type: 'text', value: label }];
  delete one.properties[name];
}

const isLeftOut = (one: Element): boolean =>
  one.tagName === 'nav' ||
  String(one.properties.ariaLabelledBy) === ID_CITE ||
  SITE_PARTS.some((name) => hasClass(one, name));

/** The words of an element without the calls of its notes. */
function wordsOf(one: Element): string {
  const copy = structuredClone(one);
  removeElements(copy, (inner) => hasClass(inner, CLASS_CALL));
  return toText(copy).replace(/\s+/g, ' ').trim();
}

/** The sections of a text that have a heading and an address. */
function sectionsOf(content: Element): Entry[] {
  const text = findElement(content, (one) => hasClass(one, CLASS_TEXT));
  const found: Entry[] = [];
  visit(text ?? h('div'), 'element', (one) => {
    const heading = one.tagName === 'section' ? one.children.find(isHeader) : one;
    const { id } = one.properties;
    if (typeof id !== 'string' || one === text || heading?.type !== 'element') return;
    const words = findElement(h('div', heading), ({ tagName }) => tagName === 'h2');
    if (words !== undefined) found.push({ id, label: wordsOf(words) });
  });
  return found;
}

const isHeader = (node: Element['children'][number]): boolean =>
  node.type === 'element' && node.tagName === 'header';

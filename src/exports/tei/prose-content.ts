/** Editorial prose in TEI: paragraphs, tables and lists, with links, citations and degrees of certainty. */
import type { Element as HtmlElement, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import { CLASS_CERTAINTY } from '../../markup/contract.ts';
import type { Strings } from '../../strings/strings.ts';

/** The elements of HTML that notes have, in TEI. Others stand for their content. */
const ELEMENTS: Readonly<Record<string, readonly [string, Record<string, string>]>> = {
  p: ['p', {}],
  em: ['hi', { rend: 'italic' }],
  strong: ['hi', { rend: 'bold' }],
  u: ['hi', { rend: 'underline' }],
  sup: ['hi', { rend: 'superscript' }],
  sub: ['hi', { rend: 'subscript' }],
  ul: ['list', {}],
  ol: ['list', { rend: 'numbered' }],
  li: ['item', {}],
  table: ['table', {}],
  tr: ['row', {}],
  td: ['cell', {}],
  th: ['cell', { role: 'label' }],
  blockquote: ['quote', {}],
  br: ['lb', {}],
};

/** Elements that hold no words of their own, so that white space in them is none of the text. */
const HOLDERS: ReadonlySet<string> = new Set([
  ...['root', 'ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'blockquote'],
]);

/** The content of a note or an abstract from its HTML, whose links are whole addresses. */
export const proseContent = (html: string, strings: Strings): ElementContent[] =>
  contentOf(fromHtml(html, { fragment: true }), 'root', strings);

function contentOf(node: Nodes, name: string, strings: Strings): ElementContent[] {
  const children = 'children' in node ? node.children : [];
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return elementOf(child, strings);
    if (child.type !== 'text') return [];
    return HOLDERS.has(name) && child.value.trim() === ''
      ? []
      : [{ type: 'text', value: child.value }];
  });
}

function elementOf(node: HtmlElement, strings: Strings): ElementContent[] {
  const { tagName, properties } = node;
  const content = contentOf(node, tagName, strings);
  const classes = [properties.className].flat();
  if (tagName === 'a') {
    const type = classes.includes('citation') ? 'citation' : undefined;
    return [x('ref', { type, target: String(properties.href ?? '') }, content)];
  }
  if (classes.includes(CLASS_CERTAINTY)) {
    const { possible } = strings.register.certaintyInSentence;
    const cert = toText(node) === possible ? 'low' : 'medium';
    return [x('seg', { type: 'certainty', cert }, content)];
  }
  if (classes.includes('label')) return [x('label', content)];
  if (typeof properties.lang === 'string' && tagName === 'span')
    return [x('foreign', { 'xml:lang': properties.lang }, content)];
  const [name, attributes] = ELEMENTS[tagName] ?? [];
  const align = classes.find((one) => one === 'center' || one === 'right');
  const rend = align === undefined ? {} : { rend: align };
  return name === undefined ? content : [x(name, { ...attributes, ...rend }, content)];
}

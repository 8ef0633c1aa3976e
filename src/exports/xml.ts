/** Trees of `xastscript` as XML. */
import type { Element, ElementContent } from 'xast';

/** Signs that XML 1.0 cannot have, not even as references. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
/** The sequence `]]>` may not be in text. */
const IN_TEXT = /[&<]|(?<=\]\])>/g;
/** White space besides the blank, which parsers would otherwise turn into blanks. */
const IN_VALUE = /[&<"\t\n\r]/g;

/** A document: the declaration and its root. */
export const xmlFile = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;

/** An element with its content. An empty one has no end tag. */
export function toXml({ name, attributes, children }: Element): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) start += ` ${key}="${escaped(value, IN_VALUE)}"`;
  }
  const content = children.map(nodeXml).join('');
  return content === '' ? `${start} />` : `${start}>${content}</${name}>`;
}

/** @throws Error for a kind of node that no writer makes */
function nodeXml(node: ElementContent): string {
  if (node.type === 'element') return toXml(node);
  if (node.type === 'text') return escaped(node.value, IN_TEXT);
  throw new Error(`No writer makes nodes of type ${node.type}.`);
}

const escaped = (text: string, signs: RegExp): string =>
  text.replace(FORBIDDEN, '').replace(signs, reference);

const reference = (sign: string): string => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;

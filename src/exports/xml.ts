/** Trees of `xastscript` as XML. */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** A document: the declaration and its root. Parsers read white space in attributes as blanks. */
export const xmlFile = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${wellFormed(toXml(root, { closeEmptyElements: true }))}\n`;

/** The sequence `]]>` may not be in text, where the library leaves it. */
const wellFormed = (xml: string): string => xml.replaceAll(']]>', ']]&gt;');

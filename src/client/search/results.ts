/** Puts an answer into the page, as text: nothing of the index is taken for markup. */
import { markedAddress, searchAddress } from '../../search/addresses.ts';
import { excerpt } from '../../search/excerpt.ts';
import type { Found } from '../../search/passages.ts';
import type { Term } from '../../search/query.ts';
import { countFound, type Group } from './logic.ts';

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function link(address: string, text: string): HTMLElement {
  const made = element('a', text);
  made.setAttribute('href', address);
  return made;
}

/** A document with its passages and notes. */
export function groupElement({ title, url, found }: Group): HTMLElement {
  const head = element('h2', link(url, title), element('span', countFound(found)));
  const group = element('section', head, element('ol', ...found.map(foundElement)));
  group.className = 'found-in';
  return group;
}

function foundElement(found: Found): HTMLElement {
  const words = excerpt(found).map(({ text, hit }) => (hit ? element('mark', text) : text));
  const item = element('li', link(markedAddress(found), found.title), element('p', ...words));
  item.className = `found ${found.kind}`;
  return item;
}

/** A term by itself, with what it finds: `3 passages`, or nothing. */
export function termElement({ written, kind }: Term, found: string): HTMLElement {
  const query = kind === 'phrase' ? `“${written}”` : written;
  const [name, place] = found
    ? [link(searchAddress(query), query), `in ${found}`]
    : [query, 'nowhere'];
  return element('li', name, ' ', element('span', place));
}

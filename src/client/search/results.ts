/** Puts an answer into the page, as text: nothing of the index is taken for markup. */
import { markedAddress, searchAddress } from '../../search/addresses.ts';
import { excerpt } from '../../search/excerpt.ts';
import type { Found } from '../../search/passages.ts';
import type { Term } from '../../search/reading/terms.ts';
import { countFound, type Group } from './logic.ts';

export function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function link(address: string, text: string): HTMLElement {
  const made = element('a', text);
  made.setAttribute('href', address);
  return made;
}

function classed(name: string, made: HTMLElement): HTMLElement {
  made.className = name;
  return made;
}

/** A document with its passages and notes. */
export function groupElement({ title, url, found }: Group): HTMLElement {
  const head = element('h2', link(url, title), element('span', countFound(found) || 'document'));
  const shown = new Set(found.map((one) => one.title));
  const items = found.map((one) => foundElement(one, shown));
  const group = element('section', head, element('ol', ...items));
  return classed('found-in', group);
}

/** Shown with its question or answer, unless that is `shown` by itself. */
function foundElement(found: Found, shown: ReadonlySet<string>): HTMLElement {
  const words = excerpt(found).map(({ text, hit }) => (hit ? element('mark', text) : text));
  const lines = [element('p', ...words)];
  if (found.beside !== undefined && !shown.has(found.beside.title)) {
    const line = classed('beside', element('p', found.beside.text));
    if (found.beside.before) lines.unshift(line);
    else lines.push(line);
  }
  if (found.why !== undefined) lines.push(classed('why', element('p', found.why)));
  const passage = element('div', ...lines);
  return classed(
    `found ${found.kind}`,
    element('li', link(markedAddress(found), found.title), passage),
  );
}

/** A term by itself, with what it finds: `3 passages`, or nothing. */
export function termElement({ written, kind }: Term, found: string): HTMLElement {
  const query = kind === 'phrase' ? `“${written}”` : written;
  const [name, place] = found
    ? [link(searchAddress(query), query), `in ${found}`]
    : [query, 'nowhere'];
  return element('li', name, ' ', element('span', place));
}

/** What opens and closes a letter in TEI: `opener`, `closer`, `postscript`. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { PassageData } from '../data/document.ts';

/** A passage with its content as TEI. */
export interface TeiPassage {
  readonly passage: PassageData;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: ElementContent[];
}

const OPENING = new Set([
  'classification',
  'routing',
  'address',
  'dateline',
  'salutation',
  'stamp',
]);
const CLOSING = new Set([
  ...['closing', 'signature', 'dateline', 'address', 'postscript'],
  ...['enclosures', 'stamp', 'source', 'routing', 'margin'],
]);

/** The elements of TEI for parts; the others are `seg`. */
const ELEMENTS: Readonly<Record<string, string>> = {
  dateline: 'dateline',
  salutation: 'salute',
  closing: 'salute',
  signature: 'signed',
};

/** How many passages at the beginning, and at the end, open and close a letter. */
export function lettersEnds(passages: readonly (PassageData | undefined)[]): {
  readonly opening: number;
  readonly closing: number;
} {
  const isIn = (parts: ReadonlySet<string>) => (one?: PassageData) =>
    one?.part !== undefined && parts.has(one.part);
  const from = passages.findIndex((one) => !isIn(OPENING)(one));
  const opening = from === -1 ? passages.length : from;
  const last = passages.findLastIndex((one) => !isIn(CLOSING)(one));
  return { opening, closing: Math.min(passages.length - last - 1, passages.length - opening) };
}

/** The parts that open a letter. */
export const opener = (passages: readonly TeiPassage[]): Element[] =>
  passages.length === 0 ? [] : [x('opener', passages.map(partElement))];

/** The parts that close a letter. Postscripts stand beside them. */
export function closers(passages: readonly TeiPassage[]): Element[] {
  const elements: Element[] = [];
  let run: Element[] = [];
  const close = (): void => {
    if (run.length > 0) elements.push(x('closer', run));
    run = [];
  };
  for (const one of passages) {
    if (one.passage.part === 'postscript') {
      close();
      elements.push(x('postscript', [x('p', one.attributes, one.content)]));
    } else {
      run.push(partElement(one));
    }
  }
  close();
  return elements;
}

function partElement({ passage: { part = '' }, attributes, content }: TeiPassage): Element {
  if (part === 'margin') return x('note', { ...attributes, place: 'margin' }, content);
  const name = ELEMENTS[part];
  return name === undefined
    ? x('seg', { ...attributes, type: part }, content)
    : x(name, attributes, content);
}

/** What the elements of TEI, and the values of their attributes, are in the source format. */
import type { Element } from 'xast';
import type { MarkName } from '../blocks.ts';

/** Elements that hold others, and are no blocks by themselves. */
export const CONTAINERS = new Set([
  ...[
    'text',
    'front',
    'body',
    'back',
    'div',
    'div1',
    'div2',
    'div3',
    'group',
    'opener',
    'closer',
    'floatingText',
  ],
  ...[
    'postscript',
    'lg',
    'sp',
    'address',
    'figure',
    'argument',
    'epigraph',
    'castList',
    'trailer',
    'titlePage',
  ],
]);

/** Elements that are blocks, with the class of their passages. */
export const PARTS: Readonly<Record<string, string | undefined>> = {
  p: undefined,
  ab: undefined,
  dateline: 'dateline',
  salute: 'salutation',
  signed: 'signature',
  byline: 'byline',
  stage: 'stage',
  stamp: 'stamp',
  seg: undefined,
  docTitle: undefined,
  castItem: undefined,
  note: 'margin',
};

/** Types of elements that are classes of passages. */
export const TYPES = new Set([
  ...[
    'classification',
    'routing',
    'address',
    'source',
    'enclosures',
    'stamp',
    'dateline',
    'salutation',
  ],
  ...[
    'attribution',
    'caption',
    'closing',
    'signature',
    'postscript',
    'url',
    'lead',
    'byline',
    'lines',
  ],
]);

/** The marks for values of `rend`. */
export const HI: Readonly<Record<string, MarkName>> = {
  italic: 'em',
  italics: 'em',
  bold: 'strong',
  underline: 'u',
  underlined: 'u',
  'small-caps': 'sc',
  smallcaps: 'sc',
  superscript: 'sup',
  sup: 'sup',
  subscript: 'sub',
  sub: 'sub',
};

/** Editorial divisions: notes, lists of departures. They are not received. */
export const isEditorial = ({ name, attributes }: Element): boolean =>
  (name === 'div' && /^(?:notes|departures|index|bibliography)$/.test(attributes.type ?? '')) ||
  (name === 'head' && attributes.type === 'editorial') ||
  (name === 'note' && attributes.type === 'departure');

/** Classes of passages whose lines are kept. */
export const KEEPS_LINES = new Set([
  ...[
    'classification',
    'routing',
    'address',
    'dateline',
    'closing',
    'signature',
    'enclosures',
    'stamp',
    'lines',
  ],
]);

/** The places of additions. */
export const PLACES: Readonly<Record<string, string>> = {
  above: 'above',
  below: 'below',
  inline: 'inline',
  margin: 'margin',
  top: 'top',
  bottom: 'bottom',
  overleaf: 'overleaf',
};

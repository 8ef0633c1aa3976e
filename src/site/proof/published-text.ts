/** Reads the transcriptions of a finished page. It knows HTML and the documented attributes, and nothing of the renderer. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import {
  DATA_CHARACTER,
  DATA_EDITORIAL,
  DATA_LABEL,
  DATA_NOTE,
  DATA_RECEIVED,
  DATA_SIGNS,
  DATA_TRANSCRIPTION,
  DATA_WITNESS,
} from '../../markup/contract.ts';
import { INLINE_ELEMENTS } from '../../markup/inline-elements.ts';

/** A transcription as a page shows it. */
export interface PublishedText {
  /** The values of `data-transcription`, or of a note's `data-note`, and of `data-witness`. */
  readonly document: string;
  readonly witness: string;
  /** Its text: without what is editorial, with the received words of departures. */
  readonly text: string;
  readonly departures: readonly Departure[];
}

/** A departure from the received text, and what a reader sees in its place. */
export interface Departure {
  readonly received: string;
  readonly reading: string;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** Reads every transcription of a page, in the order of the page. */
export function publishedTexts(html: string): PublishedText[] {
  const found: PublishedText[] = [];
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      const document = attributeOf(node, DATA_TRANSCRIPTION) ?? attributeOf(node, DATA_NOTE);
      if (document === undefined) visit(node.childNodes);
      else found.push(readTranscription(node, document));
    }
  };
  visit(parse(html).childNodes);
  return found;
}

function readTranscription(root: Element, document: string): PublishedText {
  const departures: Departure[] = [];
  const text = readWords(root, departures);
  return { document, witness: attributeOf(root, DATA_WITNESS) ?? '', text, departures };
}

/** The words of a node. Departures in it are added to `departures`. */
function readWords(node: Node, departures: Departure[]): string {
  if (!isElement(node)) return node.nodeName === '#text' && 'value' in node ? node.value : '';
  if (attributeOf(node, DATA_EDITORIAL) !== undefined) return '';
  const label = attributeOf(node, DATA_LABEL);
  if (label !== undefined) return label;
  const character = attributeOf(node, DATA_CHARACTER);
  const words = node.childNodes.map((child) => readWords(child, departures)).join('');
  const signs = attributeOf(node, DATA_SIGNS);
  // Signs that the structure shows leave their element empty.
  if (signs !== undefined && words === '') return signs;
  // What readers see must be the code point that the attribute says.
  if (character !== undefined && words === `U+${character}`) {
    return String.fromCodePoint(Number.parseInt(character, 16));
  }
  const received = attributeOf(node, DATA_RECEIVED);
  if (received !== undefined) {
    departures.push({ received, reading: words });
    return received;
  }
  return INLINE_ELEMENTS.has(node.tagName) ? words : ` ${words} `;
}

/** The words of a transcription on a page, with the received words of emendations. `docs/fidelity.md` states the rules. */
import {
  DATA_CHARACTER,
  DATA_EDITORIAL,
  DATA_LABEL,
  DATA_RECEIVED,
  DATA_SIGNS,
} from '../../markup/contract.ts';
import { INLINE_ELEMENTS } from '../../markup/inline-elements.ts';

export interface PublishedWords {
  readonly text: string;
  /** The number of emendations. */
  readonly departures: number;
}

export function readWords(element: Element): PublishedWords {
  if (element.hasAttribute(DATA_EDITORIAL)) return { text: '', departures: 0 };
  const label = element.getAttribute(DATA_LABEL);
  if (label !== null) return { text: label, departures: 0 };
  const character = element.getAttribute(DATA_CHARACTER);
  const parts = [...element.childNodes].map((node) =>
    node instanceof Element
      ? readWords(node)
      : { text: node instanceof Text ? node.data : '', departures: 0 },
  );
  const text = parts.map((part) => part.text).join('');
  const departures = parts.reduce((sum, part) => sum + part.departures, 0);
  const signs = element.getAttribute(DATA_SIGNS);
  if (signs !== null && text === '') return { text: signs, departures };
  if (character !== null && text === `U+${character}`) {
    return { text: String.fromCodePoint(Number.parseInt(character, 16)), departures };
  }
  const received = element.getAttribute(DATA_RECEIVED);
  if (received !== null) return { text: received, departures: departures + 1 };
  return { text: INLINE_ELEMENTS.has(element.localName) ? text : ` ${text} `, departures };
}

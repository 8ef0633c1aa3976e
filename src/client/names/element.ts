/**
 * Cards of the people, places, groups, works and documents that a page names or links. They are fetched when the browser is
 * idle. Until then, the links are plain.
 */
import { SELECT_CARDS } from '../../markup/contract.ts';
import type { PopoverKind } from '../popover/surface.ts';

/** By whole address. They are fetched when the browser is idle. */
export const cards = new Map<string, Element>();

export const names: PopoverKind = {
  name: 'card',
  role: 'group',
  selector: SELECT_CARDS,
  original: ({ href }) => cards.get(href),
  label: (_, card) => card.querySelector('h2, h3')?.textContent ?? '',
};

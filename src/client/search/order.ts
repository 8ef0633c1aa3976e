/** The choice of the sort order. */
import * as words from '#strings/search-results.ts';
import { DATA_KEY } from '../../markup/contract.ts';
import { createElement } from '../create-element.ts';
import type { Decide } from './page.ts';

/** A button with a key, by which the focus is restored when it is rendered again. */
export function button(text: string, key: string, press: () => void): HTMLElement {
  const made = createElement('button', '', text);
  made.setAttribute('type', 'button');
  made.setAttribute(DATA_KEY, key);
  made.addEventListener('click', press);
  return made;
}

/** The sort orders for `count` results; empty if there is no choice. */
export function orders(byDate: boolean, count: number, decide: Decide): (Node | string)[] {
  if (count < 2) return [];
  const one = (text: string, value: boolean): HTMLElement => {
    const made = button(text, `order ${text}`, () => decide({ byDate: value }));
    made.setAttribute('aria-pressed', String(byDate === value));
    return made;
  };
  return [words.order, one(words.bestFirst, false), ' ', one(words.oldestFirst, true)];
}

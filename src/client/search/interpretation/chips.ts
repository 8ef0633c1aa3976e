/** Renders the interpretation of a query as chips. Each can be changed to plain words. */
import { all } from '#strings/locale.ts';
import * as words from '#strings/search-results.ts';
import { DATA_KEY } from '../../../markup/contract.ts';
import { createElement } from '../../create-element.ts';
import type { Interpretation } from './logic.ts';

/** @param turn is called with the chip whose button is pressed */
export function chipsOf(
  said: readonly Interpretation[],
  turn: (chip: Interpretation) => void,
): Node[] {
  if (said.length === 0) return [];
  const list = createElement('ul', '', ...said.map((one) => chip(one, turn)));
  return [createElement('span', '', words.understoodAs), list];
}

function chip(said: Interpretation, turn: (chip: Interpretation) => void): HTMLElement {
  const { start, kind, value, note, written } = said;
  const button = createElement('button', '', kind === undefined ? '+' : '×');
  button.setAttribute('type', 'button');
  button.setAttribute(DATA_KEY, `chip ${start}`);
  const action = kind === undefined ? words.notAsWords(written) : words.asWords(written);
  button.setAttribute('aria-label', action);
  button.title = action;
  button.addEventListener('click', () => turn(said));
  const parts = [
    createElement('span', '', kind ?? words.plainWords),
    createElement('b', '', value),
    ...(note === undefined ? [] : [createElement('span', '', note)]),
  ];
  const item = createElement('li', '', ...parts.flatMap((part) => [part, ' ']), button);
  if (kind === undefined) item.className = 'plain';
  return item;
}

/** The chips in a sentence: `person A. Keeper and date 5 March 1949`. */
export const describeChips = (said: readonly Interpretation[]): string =>
  all(said.flatMap(({ kind, value }) => (kind === undefined ? [] : [`${kind} ${value}`])));

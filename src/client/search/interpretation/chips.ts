/** Renders the interpretation of a query as chips. Each can be changed to plain words. */
import { all } from '#strings/locale.ts';
import * as words from '#strings/search-results.ts';
import { DATA_KEY } from '../../../markup/contract.ts';
import { createElement } from '../../create-element.ts';
import type { Interpretation } from './logic.ts';

/** @param turn is called with the chip whose button is pressed */
export function chipsOf(
  chips: readonly Interpretation[],
  turn: (chip: Interpretation) => void,
): Node[] {
  if (chips.length === 0) return [];
  const list = createElement('ul', '', ...chips.map((chip) => chipElement(chip, turn)));
  return [createElement('span', '', words.understoodAs), list];
}

function chipElement(chip: Interpretation, turn: (chip: Interpretation) => void): HTMLElement {
  const { start, kind, value, note, written } = chip;
  const button = createElement('button', '', kind === undefined ? '+' : '×');
  button.setAttribute('type', 'button');
  button.setAttribute(DATA_KEY, `chip ${start}`);
  const action = kind === undefined ? words.notAsWords(written) : words.asWords(written);
  button.setAttribute('aria-label', action);
  button.title = action;
  button.addEventListener('click', () => turn(chip));
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
export const describeChips = (chips: readonly Interpretation[]): string =>
  all(chips.flatMap(({ kind, value }) => (kind === undefined ? [] : [`${kind} ${value}`])));

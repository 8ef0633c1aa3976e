/** The list of a page's keys, with the switch of those that work anywhere. */
import { CLASS_CONVERSATION, CLASS_NUMBER } from '../../markup/contract.ts';
import looks from '../../styles/shortcuts.css?url';
import { make } from '../create-element.ts';
import { stylesheet } from '../load-stylesheet.ts';
import { isOn, NAME } from './switch.ts';

await stylesheet(looks);

/** Keys, what they do, and what a page must have for it. */
const KEYS: readonly (readonly [key: string, does: string, where: string])[] = [
  ['/', 'Search', 'body'],
  ['?', 'These keys', 'body'],
  ['Esc', 'Close what is open', 'body'],
  ['← →', 'From mark to mark in the score', `.${CLASS_CONVERSATION}`],
  ['Shift Enter', 'On a number: take all up to it', `a.${CLASS_NUMBER}`],
];

let list: HTMLElement | undefined;

/** Opens the list, or closes it. */
export function toggleList(): void {
  list ??= makeList();
  if (list.togglePopover()) list.focus();
}

function makeList(): HTMLElement {
  const made = make('div', 'floating keys');
  made.popover = 'auto';
  made.role = 'dialog';
  made.ariaLabel = 'Keys';
  made.tabIndex = -1;
  for (const [key, does, where] of KEYS) {
    if (document.querySelector(where)) made.append(make('p', '', make('kbd', '', key), does));
  }
  const box = make('input') as HTMLInputElement;
  box.type = 'checkbox';
  box.checked = isOn();
  box.addEventListener('change', () => localStorage.setItem(NAME, box.checked ? 'on' : 'off'));
  made.append(make('label', '', box, 'Let / and ? work anywhere'));
  document.body.append(made);
  return made;
}

/** The list of a page's keys, with the switch of those that work anywhere. */
import looks from '../../styles/keys.css?url';
import { stylesheet } from '../stylesheet.ts';
import { isOn, NAME } from './switch.ts';

await stylesheet(looks);

/** Keys, what they do, and what a page must have for it. */
const KEYS: readonly (readonly [key: string, does: string, where: string])[] = [
  ['/', 'Search', 'body'],
  ['?', 'These keys', 'body'],
  ['Esc', 'Close what is open', 'body'],
  ['← →', 'From mark to mark in the score', '.score'],
  ['Shift Enter', 'On a number: take all up to it', 'a.number'],
];

let list: HTMLElement | undefined;

/** Opens the list, or closes it. */
export function toggleList(): void {
  list ??= makeList();
  if (list.togglePopover()) list.focus();
}

function makeList(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'floating keys';
  made.popover = 'auto';
  made.role = 'dialog';
  made.ariaLabel = 'Keys';
  made.tabIndex = -1;
  for (const [key, does, where] of KEYS) {
    if (document.querySelector(where)) made.append(labelled('p', 'kbd', key, does));
  }
  const line = labelled('label', 'input', '', 'Let / and ? work anywhere');
  const box = line.querySelector('input') as HTMLInputElement;
  box.type = 'checkbox';
  box.checked = isOn();
  box.addEventListener('change', () => localStorage.setItem(NAME, box.checked ? 'on' : 'off'));
  made.append(line);
  document.body.append(made);
  return made;
}

function labelled(outer: string, inner: string, content: string, label: string): HTMLElement {
  const line = document.createElement(outer);
  const first = document.createElement(inner);
  first.textContent = content;
  line.append(first, label);
  return line;
}

/** The list of keyboard shortcuts, with the switch for single-key shortcuts. */
import { CLASS_CONVERSATION, CLASS_NUMBER } from '../../markup/contract.ts';
import stylesheetUrl from '../../styles/shortcuts.css?url';
import { createElement } from '../create-element.ts';
import { loadStylesheet } from '../load-stylesheet.ts';
import { isOn, STORAGE_KEY } from './switch.ts';

await loadStylesheet(stylesheetUrl);

/** Keys, their actions, and the element that a page needs for them. */
const KEYS: readonly (readonly [key: string, does: string, where: string])[] = [
  ['/', 'Search', 'body'],
  ['?', 'These keys', 'body'],
  ['Esc', 'Close what is open', 'body'],
  ['← →', 'From mark to mark in the score', `.${CLASS_CONVERSATION}`],
  ['Shift Enter', 'On a number: take all up to it', `a.${CLASS_NUMBER}`],
];

let list: HTMLElement | undefined;

/** Opens or closes the list. */
export function toggleList(): void {
  list ??= makeList();
  if (list.togglePopover()) list.focus();
}

function makeList(): HTMLElement {
  const made = createElement('div', 'floating keys');
  made.popover = 'auto';
  made.role = 'dialog';
  made.ariaLabel = 'Keys';
  made.tabIndex = -1;
  for (const [key, does, where] of KEYS) {
    if (document.querySelector(where))
      made.append(createElement('p', '', createElement('kbd', '', key), does));
  }
  const box = createElement('input') as HTMLInputElement;
  box.type = 'checkbox';
  box.checked = isOn();
  box.addEventListener('change', () =>
    localStorage.setItem(STORAGE_KEY, box.checked ? 'on' : 'off'),
  );
  made.append(createElement('label', '', box, 'Let / and ? work anywhere'));
  document.body.append(made);
  return made;
}

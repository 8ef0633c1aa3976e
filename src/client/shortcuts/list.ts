/** The list of keyboard shortcuts, with the switch for single-key shortcuts. */
import * as words from '#strings/client-shortcuts.ts';
import { CLASS_CONVERSATION, CLASS_NUMBER } from '../../markup/contract.ts';
import stylesheetUrl from '../../styles/shortcuts.css?url';
import { createElement } from '../create-element.ts';
import { loadStylesheet } from '../load-stylesheet.ts';
import { isOn, STORAGE_KEY } from './switch.ts';

await loadStylesheet(stylesheetUrl);

/** Keys, their actions, and the element that a page needs for them. */
const KEYS: readonly (readonly [key: string, does: string, where: string])[] = [
  ['/', words.search, 'body'],
  ['?', words.list, 'body'],
  [words.escapeKey, words.close, 'body'],
  ['← →', words.conversation, `.${CLASS_CONVERSATION} [href^="#"]`],
  [words.rangeKeys, words.range, `a.${CLASS_NUMBER}`],
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
  made.ariaLabel = words.title;
  made.tabIndex = -1;
  for (const [key, does, where] of KEYS) {
    if (document.querySelector(where))
      made.append(createElement('p', '', createElement('kbd', '', key), does));
  }
  const box = createElement('input') as HTMLInputElement;
  box.type = 'checkbox';
  box.checked = isOn();
  const status = createElement('p');
  status.role = 'status';
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(STORAGE_KEY, box.checked ? 'on' : 'off');
      status.textContent = '';
    } catch {
      box.checked = isOn();
      status.textContent = words.notStored;
    }
  });
  made.append(createElement('label', '', box, words.singleKeys), status);
  document.body.append(made);
  return made;
}

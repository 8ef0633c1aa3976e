/** The list of keyboard shortcuts, with the switches for single-key shortcuts and for popovers. */
import * as words from '#strings/client-shortcuts.ts';
import { CLASS_CONVERSATION, CLASS_NUMBER } from '../../markup/contract.ts';
import stylesheetUrl from '../../styles/shortcuts.css?url';
import { createElement } from '../create-element.ts';
import { loadStylesheet } from '../load-stylesheet.ts';
import { isOn, POPOVERS, SINGLE_KEYS } from '../settings.ts';

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
  const status = createElement('p');
  status.role = 'status';
  made.append(
    makeSwitch(SINGLE_KEYS, words.singleKeys, status),
    makeSwitch(POPOVERS, words.popovers, status),
    status,
  );
  document.body.append(made);
  return made;
}

/** A box that switches a setting on and off, and says so if the browser does not store it. */
function makeSwitch(name: string, label: string, status: HTMLElement): HTMLElement {
  const box = createElement('input') as HTMLInputElement;
  box.type = 'checkbox';
  box.checked = isOn(name);
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(name, box.checked ? 'on' : 'off');
      status.textContent = '';
    } catch {
      box.checked = isOn(name);
      status.textContent = words.notStored;
    }
  });
  return createElement('label', '', box, label);
}

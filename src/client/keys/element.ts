/**
 * Keys that work anywhere on a page, unless something is being written, and their list. They can be
 * switched off, for whoever speaks to the computer or touches keys unawares; the list has a button of
 * its own, so that they can be switched on again.
 */
import { type Action, actionOf, stepFrom } from './logic.ts';

const SWITCH = 'single-keys';
const PASSAGES = '[data-transcription] :is(.turn, .paragraph)[id]';
const KEYS: readonly (readonly [key: string, does: string, where: string])[] = [
  ['/', 'Search', 'body'],
  ['j', 'Next turn or paragraph', PASSAGES],
  ['k', 'The one before', PASSAGES],
  ['?', 'These keys', 'body'],
  ['Esc', 'Close what is open', 'body'],
  ['← →', 'In the score, from turn to turn', '.score'],
];

/** The switch is remembered where the browser allows it. */
function isOn(): boolean {
  try {
    return localStorage.getItem(SWITCH) !== 'off';
  } catch {
    return true;
  }
}

const acts: { readonly [action in Action]: () => void } = {
  search() {
    const field = document.querySelector<HTMLInputElement>('form[role="search"] input');
    if (!field) return location.assign('/search/');
    field.focus();
    field.select();
  },
  keys: toggleList,
  next: () => goOn('next'),
  previous: () => goOn('previous'),
};

function goOn(action: Action): void {
  const passages = [...document.querySelectorAll(PASSAGES)];
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  const tops = passages.map((passage) => passage.getBoundingClientRect().top);
  const passage = passages[stepFrom(line, tops, action) ?? -1];
  if (passage) location.replace(`#${passage.id}`);
}

let list: HTMLElement | undefined;

function toggleList(): void {
  list ??= makeList();
  if (list.togglePopover()) list.focus();
}

function makeList(): HTMLElement {
  const made = element(
    'div',
    ...KEYS.filter(([, , where]) => document.querySelector(where)).map(rowOf),
  );
  made.className = 'floating keys';
  made.popover = 'auto';
  made.role = 'dialog';
  made.ariaLabel = 'Keys';
  made.tabIndex = -1;
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: isOn() });
  box.addEventListener('change', () => localStorage.setItem(SWITCH, box.checked ? 'on' : 'off'));
  made.append(element('label', box, 'Single keys on'));
  document.body.append(made);
  return made;
}

const rowOf = ([key, does]: (typeof KEYS)[number]): HTMLElement =>
  element('p', element('kbd', key), does);

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

document.querySelector('.keys-button')?.addEventListener('click', toggleList);
document.addEventListener('keydown', (event) => {
  const { target } = event;
  const writing =
    target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  const action = writing || event.defaultPrevented ? undefined : actionOf(event);
  if (!action || !isOn()) return;
  event.preventDefault();
  acts[action]();
});

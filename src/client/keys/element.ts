/**
 * Keys that work anywhere on a page, unless something is being written, and their list. They can be
 * switched off, for whoever speaks to the computer or touches keys unawares; the list has a button of
 * its own, so that they can be switched on again.
 */
import { type Action, actionOf, stepFrom } from './logic.ts';
import { isOn, PASSAGES } from './switch.ts';

const acts: { readonly [action in Action]: () => void } = {
  search() {
    const field = document.querySelector<HTMLInputElement>('form[role="search"] input');
    if (!field) return location.assign('/search/');
    field.focus();
    field.select();
  },
  keys: openList,
  next: () => goOn('next'),
  previous: () => goOn('previous'),
};

async function openList(): Promise<void> {
  const { toggleList } = await import('./list.ts');
  toggleList();
}

function goOn(action: Action): void {
  const passages = [...document.querySelectorAll(PASSAGES)];
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  const tops = passages.map((passage) => passage.getBoundingClientRect().top);
  const passage = passages[stepFrom(line, tops, action) ?? -1];
  if (passage) location.replace(`#${passage.id}`);
}

document.querySelector('.keys-button')?.addEventListener('click', openList);
document.addEventListener('keydown', (event) => {
  const { target } = event;
  const writing =
    target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  const action = writing || event.defaultPrevented ? undefined : actionOf(event);
  if (!action || !isOn()) return;
  event.preventDefault();
  acts[action]();
});

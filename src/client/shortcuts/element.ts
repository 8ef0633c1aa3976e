/**
 * Keyboard shortcuts that work anywhere on a page except in text fields: `/` searches, `?` lists the shortcuts. They can be
 * switched off (WCAG 2.1.4), and on again, because the list also has a button.
 */
import { CLASS_KEYS_BUTTON } from '../../markup/contract.ts';
import { actionOf } from './logic.ts';
import { isOn } from './switch.ts';

function search(): void {
  const field = document.querySelector<HTMLInputElement>('form[role="search"] input');
  if (!field) location.assign('/search/');
  field?.focus();
  field?.select();
}

async function list(): Promise<void> {
  const { toggleList } = await import('./list.ts');
  toggleList();
}

const actions = { search, list };

document.querySelector(`.${CLASS_KEYS_BUTTON}`)?.addEventListener('click', list);
document.addEventListener('keydown', (event) => {
  const { target, defaultPrevented } = event;
  const writing =
    target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  const action = writing || defaultPrevented ? undefined : actionOf(event);
  if (!action || !isOn()) return;
  event.preventDefault();
  actions[action]();
});

/**
 * Keyboard shortcuts that work anywhere on a page except in text fields: `/` searches, `?` lists the shortcuts. They can be
 * switched off (WCAG 2.1.4), and on again, because the list also has a button.
 */
import { failed } from '#strings/client-shortcuts.ts';
import { CLASS_KEYS_BUTTON } from '../../markup/contract.ts';
import { isOn, SINGLE_KEYS } from '../settings.ts';
import { actionOf } from './logic.ts';

function search(): void {
  const field = document.querySelector<HTMLInputElement>('form[role="search"] input');
  if (!field) document.querySelector<HTMLElement>('nav [href$="/search/"]')?.click();
  field?.focus();
  field?.select();
}

const button = document.querySelector<HTMLButtonElement>(`.${CLASS_KEYS_BUTTON}`);

async function list(): Promise<void> {
  try {
    const { toggleList } = await import('./list.ts');
    toggleList();
  } catch {
    if (button) button.textContent = failed;
    button?.focus();
  }
}

const actions = { search, list };

button?.addEventListener('click', list);
button?.removeAttribute('disabled');
document.addEventListener('keydown', (event) => {
  const { target, defaultPrevented } = event;
  const writing =
    target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  const action = writing || defaultPrevented ? undefined : actionOf(event);
  if (!action || !isOn(SINGLE_KEYS)) return;
  event.preventDefault();
  actions[action]();
});

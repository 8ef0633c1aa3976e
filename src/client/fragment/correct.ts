/** Goes to the passage that a damaged fragment means, or says that the page has no such passage. */
import * as words from '#strings/client-fragment.ts';
import { createElement } from '../create-element.ts';
import { correctedId, fragmentInWords } from './logic.ts';

/** Maximum characters of the fragment that are shown. */
const MAX_SHOWN = 40;

/** The line that says so. It is empty until it is needed. */
let status: HTMLElement | undefined;

/** Handles the fragment of the current address. */
export function correct(): void {
  const fragment = location.hash.slice(1);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const id = correctedId(fragment, ids);
  if (id !== undefined) goTo(id);
  else if (fragment.toLowerCase() !== 'top') say(fragmentInWords(fragment));
}

/** Goes to an element. The query stays, because it may name the end of a range. */
function goTo(id: string): void {
  const address = `${location.pathname}${location.search}#${encodeURIComponent(id)}`;
  history.replaceState(history.state, '', address);
  // Only a navigation changes `:target`. It sends no event, because the address is the same.
  location.replace(address);
  const { href } = location;
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL: href, newURL: href }));
}

function say(fragment: string): void {
  status ??= makeStatus();
  const shown = fragment.length > MAX_SHOWN ? `${fragment.slice(0, MAX_SHOWN)}…` : fragment;
  status.textContent = words.missing(shown);
  status.scrollIntoView({ block: 'nearest' });
  addEventListener('hashchange', () => status?.replaceChildren(), { once: true });
}

function makeStatus(): HTMLElement {
  const made = createElement('p', '');
  made.role = 'status';
  document.querySelector('main')?.before(made);
  return made;
}

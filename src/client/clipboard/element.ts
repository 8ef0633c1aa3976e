/** Copies text and confirms it. */
import { CLASS_DONE, DATA_WORDS } from '../../markup/contract.ts';

/** Milliseconds for which a button shows the confirmation. */
const CONFIRMATION_MS = 2000;

/** Copies `text` to the clipboard; false if the browser does not allow it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Shows `words` on `button` for two seconds, also for screen readers, and then its former label. */
export function confirmOn(button: HTMLButtonElement, words: string): void {
  const before = button.getAttribute(DATA_WORDS) ?? button.textContent;
  button.setAttribute(DATA_WORDS, before);
  button.textContent = words;
  button.classList.add(CLASS_DONE);
  button.ariaLive = 'polite';
  setTimeout(() => {
    button.textContent = before;
    button.classList.remove(CLASS_DONE);
    button.ariaLive = 'off';
  }, CONFIRMATION_MS);
}

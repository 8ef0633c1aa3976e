/** Copying, and saying that it was done. */
import { CLASS_DONE, DATA_WORDS } from '../../markup/contract.ts';

/** Milliseconds for which a button says so. */
const CONFIRMATION_MS = 2000;

/** Puts `text` on the clipboard; false where the browser does not let it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Lets `button` say `words` for two seconds, aloud too, and then what it said before. */
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

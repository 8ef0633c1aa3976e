/** The button that compares the page of a document with its received file, in the browser. */
import * as words from '#strings/client-verify.ts';
import { CLASS_VERIFY, DATA_FILE, DATA_PAGE, DATA_SHA256 } from '../../markup/contract.ts';

const box = document.querySelector(`.${CLASS_VERIFY}`);
const button = box?.querySelector('button');
const status = box?.querySelector('[role="status"]');

const stated = (name: string): string => button?.getAttribute(name) ?? '';

async function verify(): Promise<string[]> {
  try {
    const { compare } = await import('./compare.ts');
    return await compare(stated(DATA_FILE), stated(DATA_PAGE), stated(DATA_SHA256));
  } catch {
    return [words.failed];
  }
}

if (button && status) {
  button.disabled = false;
  button.addEventListener('click', async () => {
    status.textContent = words.running;
    const sentences = await verify();
    status.replaceChildren(
      ...sentences.map((sentence) => {
        const line = document.createElement('p');
        line.textContent = sentence;
        return line;
      }),
    );
  });
}

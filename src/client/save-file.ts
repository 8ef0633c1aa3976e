/** Gives the reader a text as a file. */
import { createElement } from './create-element.ts';

/** @param type media type @param name proposed name of the file */
export function saveFile(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = createElement('a', '');
  Object.assign(link, { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/**
 * Makes the addresses of a page relative, so that the site works at the root of a host, below any path and on another host.
 * Components, views and the words of documents have addresses from the root of the site, because one piece of HTML is shown on
 * many pages; each page passes through this function once, before it is written.
 */
import { valueStart, visitStartTags } from './start-tags.ts';

/** Attributes that hold an address. */
export const ADDRESSES = ['href', 'src', 'action'] as const;

/** The way from a page or file to the root of the site: `../../` from `/documents/log/`, `./` from `/`. */
export function rootFrom(address: string): string {
  const folders = address.split('/').length - 2;
  return folders === 0 ? './' : '../'.repeat(folders);
}

/**
 * The HTML with its addresses from the root of the site replaced. Nothing else changes.
 * @param root what takes the place of the first slash
 */
export function withRelativeAddresses(html: string, root: string): string {
  let result = '';
  let done = 0;
  visitStartTags(html, (tag) => {
    for (const name of ADDRESSES) {
      const start = valueStart(tag, name);
      if (start === undefined || html[start] !== '/' || html[start + 1] === '/') continue;
      result += html.slice(done, start) + root;
      done = start + 1;
    }
  });
  return result + html.slice(done);
}

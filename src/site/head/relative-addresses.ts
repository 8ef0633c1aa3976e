/**
 * Makes the addresses of a page relative, so that the site works at the root of a host, below any path and on another host.
 * Components, views and the words of documents have addresses from the root of the site, because one piece of HTML is shown on
 * many pages; each page passes through this function once, before it is written.
 */
import { Tokenizer } from 'htmlparser2';

/** Attributes that hold an address. */
export const ADDRESSES = ['href', 'src', 'action'] as const;

const NAMES: ReadonlySet<string> = new Set(ADDRESSES);

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
  let name = '';
  let value: number | undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...IGNORED,
      onattribname(start, end) {
        name = html.slice(start, end);
        value = undefined;
      },
      onattribdata(start) {
        value ??= start;
      },
      onattribend() {
        if (value === undefined || !NAMES.has(name)) return;
        if (html[value] !== '/' || html[value + 1] === '/') return;
        result += html.slice(done, value) + root;
        done = value + 1;
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return result + html.slice(done);
}

const ignore = (): void => {};

/** What else the tokenizer reports. */
const IGNORED = {
  onattribentity: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};

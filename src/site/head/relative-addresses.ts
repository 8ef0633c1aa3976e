/**
 * Makes the addresses of a page relative, so that the site works at the root of a host, below any path, on another host and
 * from a disk. Components, views and the words of documents have addresses from the root of the site, because one piece of HTML
 * is shown on many pages; each page passes through this function once, before it is written.
 */
import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action'];

/** Elements whose content is text, with the state in which it is read: the standard's names for them. */
const TEXT_ELEMENTS: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
};

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
  const visit = ({ tagName, location }: Token.TagToken): void => {
    for (const name of ADDRESSES) {
      const place = location?.attrs?.[name];
      if (place === undefined) continue;
      // After the name, `=` and a quotation mark.
      const start = place.startOffset + name.length + 2;
      if (html[start] !== '/' || html[start + 1] === '/') continue;
      result += html.slice(done, start) + root;
      done = start + 1;
    }
    const mode = TEXT_ELEMENTS[tagName];
    if (mode !== undefined) tokenizer.state = mode;
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler(visit));
  tokenizer.write(html, true);
  return result + html.slice(done);
}

const ignore = (): void => {};

/** A handler of tokens that looks at start tags only. */
const handler = (onStartTag: (tag: Token.TagToken) => void): TokenHandler => ({
  onStartTag,
  onEndTag: ignore,
  onComment: ignore,
  onDoctype: ignore,
  onEof: ignore,
  onCharacter: ignore,
  onNullCharacter: ignore,
  onWhitespaceCharacter: ignore,
});

/**
 * A page of the site that opens from a disk. Browsers give a page from a disk no index of a folder, no module, no font and no file
 * to its scripts: links end in `index.html`, scripts are classic ones, and fonts are in a style sheet.
 */
import { ADDRESSES, rootFrom } from '../head/relative-addresses.ts';
import { type StartTag, valueStart, visitStartTags } from '../head/start-tags.ts';

/** Scripts and styles that every page of the package loads, from the root of the site. */
export const LOADER = '_astro/from-disk.js';
export const FONTS = '_astro/fonts.css';

/** The addresses of the module scripts of a page, in order, as its tags have them. */
export function moduleScripts(html: string): string[] {
  const found: string[] = [];
  visitStartTags(html, (tag) => {
    if (isModule(tag)) found.push(attributeOf(tag, 'src') ?? '');
  });
  return found;
}

/**
 * The page for a disk.
 * @param address of the page, from the root of the site
 * @param script name of the file in `_astro` that has the code of all its scripts; missing if the page has none
 */
export function diskPage(html: string, address: string, script: string | undefined): string {
  const root = rootFrom(address);
  // Of the scripts in pages, one only loads fonts and files earlier than others.
  const text = html.replace(/<script>.*?<\/script>/gs, '');
  const scripts = [LOADER, ...(script === undefined ? [] : [`_astro/${script}`])];
  const added = [
    `<link rel="stylesheet" href="${root}${FONTS}">`,
    ...scripts.map(
      (file, place) => `<script ${place > 0 ? 'defer ' : ''}src="${root}${file}"></script>`,
    ),
  ].join('');
  let result = '';
  let done = 0;
  const replace = (start: number, end: number, by: string): void => {
    result += text.slice(done, start) + by;
    done = end;
  };
  let hasAdded = false;
  visitStartTags(text, (tag) => {
    const { startOffset = 0, endOffset = 0 } = tag.location ?? {};
    if (isModule(tag)) replace(startOffset, endOffset + '</script>'.length, '');
    else if (isLeftOut(tag)) replace(startOffset, endOffset, '');
    else if (tag.tagName === 'title' && !hasAdded) {
      replace(startOffset, startOffset, added);
      hasAdded = true;
    }
  });
  return withFileLinks(result + text.slice(done));
}

/** A piece of HTML with links that lead to files. */
export function withFileLinks(html: string): string {
  let result = '';
  let done = 0;
  visitStartTags(html, (tag) => {
    for (const end of folderEnds(html, tag)) {
      result += `${html.slice(done, end)}index.html`;
      done = end;
    }
  });
  return result + html.slice(done);
}

/** Where addresses of folders in a tag end, before a query or fragment. */
function folderEnds(html: string, tag: StartTag): number[] {
  return ADDRESSES.flatMap((name) => {
    const start = valueStart(tag, name);
    if (start === undefined) return [];
    const path = /^[^?#"]*/.exec(html.slice(start, start + 2000))?.[0] ?? '';
    return path.endsWith('/') && !/^(?:[a-z]+:|\/\/)/.test(path) ? [start + path.length] : [];
  });
}

const attributeOf = ({ attrs }: StartTag, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

const isModule = (tag: StartTag): boolean =>
  tag.tagName === 'script' && attributeOf(tag, 'type') === 'module';

/** What a page from a disk cannot use. */
function isLeftOut(tag: StartTag): boolean {
  if (tag.tagName === 'meta') return attributeOf(tag, 'http-equiv') === 'content-security-policy';
  return tag.tagName === 'link' && /preload/.test(attributeOf(tag, 'rel') ?? '');
}

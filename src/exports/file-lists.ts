/**
 * Lists of the files that no page links because scripts fetch them, so that programs that copy a site by its links, such as
 * wget, have everything. They are plain HTML, and search engines leave them out.
 */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Strings } from '../strings/strings.ts';

export const FILE_LISTS = '/data/files/';

/** Links on one page. */
const LENGTH = 2000;

/** The address of a list, counted from 0. */
const listAddress = (place: number): string =>
  place === 0 ? FILE_LISTS : `${FILE_LISTS}${place + 1}/`;

/**
 * The pages of the list, at least one, with their addresses.
 * @param files addresses from the root of the site
 */
export function fileLists(
  files: readonly string[],
  lang: string,
  { downloads }: Strings,
): { readonly address: string; readonly html: string }[] {
  const count = Math.max(1, Math.ceil(files.length / LENGTH));
  return Array.from({ length: count }, (_, place) => {
    const address = listAddress(place);
    const root = '../'.repeat(address.split('/').length - 2);
    const link = (to: string, text = to): ReturnType<typeof h> =>
      h('a', { href: `${root}${to.slice(1)}` }, text);
    const others = [
      ...(place + 1 < count ? [h('p', link(listAddress(place + 1), downloads.nextList))] : []),
      h('p', link('/data/', downloads.title)),
    ];
    const page = h('html', { lang }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('title', downloads.fileList),
      ]),
      h('body', [
        h('main', [
          h('h1', downloads.fileList),
          h('p', downloads.fileListIntro),
          h(
            'ul',
            files.slice(place * LENGTH, (place + 1) * LENGTH).map((file) => h('li', link(file))),
          ),
          ...others,
        ]),
      ]),
    ]);
    return { address, html: `<!doctype html>\n${toHtml(page)}\n` };
  });
}

/** The pages of the built sites, read from their files. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Site, sites } from './sites.ts';

/** The permanent addresses of a site's pages: `/documents/log/`; fragments that pages fetch are no pages. */
export const addressesOf = ({ folder }: Site): readonly string[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((address) => !address.startsWith('/pagefind/') && !address.endsWith('/cards.html'))
    .sort();

/** The HTML, or another text, that a site has at `address`. */
export const read = ({ folder }: Site, address: string): string =>
  readFileSync(
    join(folder, address.endsWith('/') ? `${address}index.html` : decodeURI(address)),
    'utf8',
  );

const urlOf = (site: Site, address: string): string => new URL(address, site.url).href;

/** Every page of every site, with the site's own address. */
export const allPages: readonly string[] = sites.flatMap((site) =>
  addressesOf(site).map((address) => urlOf(site, address)),
);

/** What sets kinds of pages apart: where they are, what they are to machines, and whether they hold a text. */
function kindOf(address: string, html: string): string {
  const place = address.replace(/^(\/[^/]+\/)[^/]+\//, '$1*/');
  const [, type = ''] = /"@type":("[^"]*"|\[[^\]]*\])/.exec(html) ?? [];
  return `${place} ${type} ${html.includes('data-transcription')}`;
}

/** Of each kind of page the longest, as its address on its site. */
export function kindsOf(site: Site): readonly string[] {
  const longest = new Map<string, { readonly address: string; readonly length: number }>();
  for (const address of addressesOf(site)) {
    const html = read(site, address);
    const kind = kindOf(address, html);
    if (html.length > (longest.get(kind)?.length ?? 0))
      longest.set(kind, { address, length: html.length });
  }
  return [...longest.values()].map(({ address }) => address).sort();
}

/** One page of each kind of every site. */
export const kinds: readonly string[] = sites.flatMap((site) =>
  kindsOf(site).map((address) => urlOf(site, address)),
);

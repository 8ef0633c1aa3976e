/** Lists the pages of the built sites from their files. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Site, sites } from './sites.ts';

/** The permanent addresses of a site's pages: `/documents/log/`. HTML fragments that scripts load, lists of files and copies in one file are not pages. */
export const addressesOf = ({ folder }: Site): readonly string[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((address) => !/^\/(?:pagefind|data\/files)\/|\/(?:cards|one-file)\.html$/.test(address))
    .sort();

/** The HTML or other text at `address`. */
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

/** The properties that distinguish kinds of pages: path, type in metadata, and presence of a text. */
function kindOf(address: string, html: string): string {
  const place = address.replace(/^(\/[^/]+\/)[^/]+\//, '$1*/');
  const [, type = ''] = /"@type":("[^"]*"|\[[^\]]*\])/.exec(html) ?? [];
  return `${place} ${type} ${html.includes('data-transcription')}`;
}

/** The longest page of each kind, by its address. */
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

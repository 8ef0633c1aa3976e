/** Lists the pages of the built sites from their files. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Site, sites } from './sites.ts';

/** The permanent addresses of a site's pages: `/documents/log/`. HTML fragments that scripts load, and lists of files, are not pages. */
export const addressesOf = ({ folder }: Site): readonly string[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((address) => !/^\/(?:pagefind|data\/files)\/|\/cards\.html$/.test(address))
    .sort();

/** The HTML or other text at `address`. */
export const read = ({ folder }: Site, address: string): string =>
  readFileSync(
    join(folder, address.endsWith('/') ? `${address}index.html` : decodeURI(address)),
    'utf8',
  );

const urlOf = (site: Site, address: string): string => new URL(address, site.url).href;

/** The properties that distinguish kinds of pages: path, type in metadata, and presence of a text. */
function kindOf(address: string, html: string): string {
  const place = address.replace(/^(\/[^/]+\/)[^/]+\//, '$1*/');
  const [, type = ''] = /"@type":("[^"]*"|\[[^\]]*\])/.exec(html) ?? [];
  return `${place} ${type} ${html.includes('data-transcription')}`;
}

/** The pages of a site by kind, from the shortest to the longest. */
function byKind(site: Site): readonly (readonly string[])[] {
  const kinds = Map.groupBy(
    addressesOf(site).map((address) => ({ address, html: read(site, address) })),
    ({ address, html }) => kindOf(address, html),
  );
  return [...kinds.values()].map((pages) =>
    pages.toSorted((a, b) => a.html.length - b.html.length).map(({ address }) => address),
  );
}

/** The longest page of each kind, by its address. */
export const kindsOf = (site: Site): readonly string[] =>
  byKind(site)
    .flatMap((pages) => pages.slice(-1))
    .sort();

/** One page of each kind of every site: the longest. */
export const kinds: readonly string[] = sites.flatMap((site) =>
  kindsOf(site).map((address) => urlOf(site, address)),
);

/** The shortest and the longest page of each kind of every site: everything and next to nothing. */
export const extremes: readonly string[] = sites.flatMap((site) =>
  byKind(site)
    .flatMap((pages) => [...new Set([...pages.slice(0, 1), ...pages.slice(-1)])])
    .sort()
    .map((address) => urlOf(site, address)),
);

/** The longest page of each kind over all sites, for checks that are expensive. */
export const longest: readonly string[] = [
  ...Map.groupBy(
    sites.flatMap((site) => kindsOf(site).map((address) => ({ site, address }))),
    ({ site, address }) => kindOf(address, read(site, address)),
  ).values(),
].map((pages) => {
  const [{ site, address }] = pages.toSorted(
    (a, b) => read(b.site, b.address).length - read(a.site, a.address).length,
  ) as [{ site: Site; address: string }];
  return urlOf(site, address);
});

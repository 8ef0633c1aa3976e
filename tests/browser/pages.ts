/** Lists the pages of the built sites from their files. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Site, sites, structures } from './sites.ts';

/** The permanent addresses of a site's pages: `/documents/log/`. HTML fragments that scripts load, lists of files and copies in one file are not pages. */
export const addressesOf = ({ folder }: Site): readonly string[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((address) => !/^\/(?:pagefind|data\/files)\/|\/one-file\.html$/.test(address))
    .sort();

/** The path of the file at `address`. */
export const fileAt = ({ folder }: Site, address: string): string =>
  join(folder, address.endsWith('/') ? `${address}index.html` : decodeURI(address));

/** The HTML or other text at `address`. */
export const read = (site: Site, address: string): string =>
  readFileSync(fileAt(site, address), 'utf8');

const urlOf = (site: Site, address: string): string => new URL(address, site.url).href;

/** Every page of every site, with the site's own address. */
export const allPages: readonly string[] = sites.flatMap((site) =>
  addressesOf(site).map((address) => urlOf(site, address)),
);

/** The documents of the archives with every structure, with their divisions and translations. */
export const structuredDocuments: readonly string[] = structures.flatMap((site) =>
  addressesOf(site)
    .filter((address) => /^\/documents\/[^/]+\/(?:parallel\/|part\/[^/]+\/)?$/.test(address))
    .map((address) => urlOf(site, address)),
);

/** The properties that distinguish kinds of pages: path, type in metadata, and presence of a text. */
function kindOf(address: string, html: string): string {
  const place = address.replace(/^(\/[^/]+\/)[^/]+\//, '$1*/');
  const [, type = ''] = /"@type":("[^"]*"|\[[^\]]*\])/.exec(html) ?? [];
  return `${place} ${type} ${html.includes('data-transcription')}`;
}

/** A part of a concordance. Parts are as long as a part may be, and differ in their words alone. */
export const isPartOfConcordance = (address: string): boolean =>
  /\/concordance\/(?:\d+\/)?$/.test(address);

/** One page of each kind, with its address by the kind: the longest, but the shortest part of a concordance. */
function longestOf(site: Site): ReadonlyMap<string, string> {
  const chosen = new Map<string, { readonly address: string; readonly weight: number }>();
  for (const address of addressesOf(site)) {
    const html = read(site, address);
    const isPart = isPartOfConcordance(address);
    const kind = isPart ? 'part of a concordance' : kindOf(address, html);
    const weight = isPart ? -html.length : html.length;
    if (weight > (chosen.get(kind)?.weight ?? Number.NEGATIVE_INFINITY))
      chosen.set(kind, { address, weight });
  }
  return new Map([...chosen].map(([kind, { address }]) => [kind, address]));
}

/** One page of each kind of a site. */
export const kindsOf = (site: Site): readonly string[] => [...longestOf(site).values()].sort();

/** One page of each kind of every site. */
export const kindsOfEverySite: readonly string[] = sites.flatMap((site) =>
  kindsOf(site).map((address) => urlOf(site, address)),
);

/** One page of each kind: one of the example, or of another site if the example has none of that kind. */
export const kinds: readonly string[] = [
  ...new Map(
    [...sites]
      .reverse()
      .flatMap((site) =>
        [...longestOf(site)].map(([kind, address]): [string, string] => [
          kind,
          urlOf(site, address),
        ]),
      ),
  ).values(),
].sort();

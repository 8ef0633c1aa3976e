/** The site map of a build: every page, with the day of its last change. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { documentAddress, entryAddress, receivedAddress } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import { REGISTERS } from '../engine/names.ts';
import { lastChanges } from '../exports/site-map.ts';
import { absolute } from '../exports/target.ts';
import { openEdition, openedEdition } from './edition.ts';

/** Astro's integration, which lists the pages; it must come before the one that moves the finished site to its place. */
export function siteMap(): AstroIntegration {
  let changes: Promise<ReturnType<typeof lastChanges>> | undefined;
  return sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    serialize: async (item) => {
      changes ??= openEdition().then(lastChanges);
      return { ...item, lastmod: (await changes)(new URL(item.url).pathname) };
    },
    // Astro does not know of pages that are cached from an earlier build.
    get customPages() {
      return cachedPages(openedEdition());
    },
  });
}

/** Addresses of the pages that may be cached between builds. */
function cachedPages(edition: Edition): string[] {
  const documents = edition.documents.flatMap(({ id, record }) => [
    documentAddress(id),
    ...(record.witness ? [receivedAddress(id)] : []),
  ]);
  const entries = REGISTERS.flatMap((register) =>
    edition[register].map(({ id }) => entryAddress[register](id)),
  );
  return [...documents, ...entries].map((address) => absolute(edition, address));
}

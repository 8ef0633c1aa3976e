/** The site map of a build: every page, with the day of its last change. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { YOUR_NOTES } from '../../engine/model/addresses.ts';
import { lastChanges } from '../../exports/site-map.ts';
import { formerQuotations } from '../../views/quotation.ts';
import { openEdition } from '../edition.ts';

/** Astro's integration, which lists the pages. It must run before the integration that publishes the finished site. */
export function siteMap(): AstroIntegration {
  let changes: Promise<ReturnType<typeof lastChanges>> | undefined;
  let former: Promise<readonly string[]> | undefined;
  return sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    serialize: async (item) => {
      changes ??= openEdition().then(lastChanges);
      former ??= openEdition().then(formerQuotations);
      if (new URL(item.url).pathname.endsWith(YOUR_NOTES)) return undefined;
      if ((await former).includes(new URL(item.url).pathname)) return undefined;
      return { ...item, lastmod: (await changes)(new URL(item.url).pathname) };
    },
  });
}

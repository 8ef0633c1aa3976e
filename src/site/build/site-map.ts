/** The site map of a build: every page, with the day of its last change. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { lastChanges } from '../../exports/site-map.ts';
import { openEdition } from '../edition.ts';

/** Astro's integration, which lists the pages; it must come before the one that moves the finished site to its place. */
export function siteMap(): AstroIntegration {
  let changes: Promise<ReturnType<typeof lastChanges>> | undefined;
  return sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    serialize: async (item) => {
      changes ??= openEdition().then(lastChanges);
      return { ...item, lastmod: (await changes)(new URL(item.url).pathname) };
    },
  });
}

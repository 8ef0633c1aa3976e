/** Counts pages while Astro renders them, and gives it those that are kept. */
import type { AstroPrerenderer } from 'astro';
import { showProgress } from '../progress.ts';
import type { BuildTimes } from './build-times.ts';
import type { PageCache } from './page-cache.ts';

/** Astro's own way to render pages, with progress in the terminal, the times of its two phases, and links to kept pages. */
export function countedPages(
  astro: AstroPrerenderer,
  times: BuildTimes,
  cache: PageCache,
): AstroPrerenderer {
  const progress = showProgress('pages');
  let rendered = 0;
  let pages = 0;
  /** Of each path, how many are done when it is. */
  let places = new Map<string, number>();
  return {
    ...astro,
    async getStaticPaths() {
      times.begin('views');
      const paths = await astro.getStaticPaths();
      pages = paths.filter(({ route }) => route.type === 'page').length;
      places = new Map(paths.map(({ pathname }, place) => [withoutSlashes(pathname), place + 1]));
      times.begin('render');
      for (const address of places.keys()) cache.link(address);
      return paths;
    },
    async render(request, options) {
      const address = withoutSlashes(decodeURI(new URL(request.url).pathname));
      cache.release(address);
      const response = await astro.render(request, options);
      if (options.routeData.type === 'page') rendered += 1;
      // In the order of the paths. Those between came from the cache.
      progress.reach(places.get(address) ?? 0, places.size);
      return response;
    },
    async teardown() {
      progress.end();
      times.count({ pages, rendered });
      await astro.teardown?.();
    },
  };
}

const withoutSlashes = (path: string): string => path.replace(/^\/|\/$/g, '');

/** Counts pages while Astro renders them. */
import type { AstroPrerenderer } from 'astro';
import { showProgress } from '../progress.ts';
import type { BuildTimes } from './build-times.ts';

/** Astro's own way to render pages, with progress in the terminal, and the times of its two phases. */
export function countedPages(astro: AstroPrerenderer, times: BuildTimes): AstroPrerenderer {
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
      places = new Map(paths.map(({ pathname }, place) => [withoutSlash(pathname), place + 1]));
      times.begin('render');
      return paths;
    },
    async render(request, options) {
      const response = await astro.render(request, options);
      if (options.routeData.type === 'page') rendered += 1;
      // In the order of the paths. Those between came from the cache.
      const path = withoutSlash(decodeURI(new URL(request.url).pathname));
      progress.reach(places.get(path) ?? 0, places.size);
      return response;
    },
    async teardown() {
      progress.end();
      times.count({ pages, rendered });
      await astro.teardown?.();
    },
  };
}

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/** What the site adds to Astro's build: files beside the pages, the search index, an output replaced whole or not at all. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex } from '../search/build-index.ts';
import { dataFiles } from './data-files.ts';
import { openEdition } from './edition.ts';
import { filesOfPages, putPage } from './finished-pages.ts';
import { preloadModules } from './module-preloads.ts';
import { keepPages } from './page-cache.ts';
import { pageKeys } from './page-key.ts';
import { joinStylesheets } from './stylesheets.ts';
import { watchArchive } from './watch-archive.ts';
import { writeDataFiles } from './write-data-files.ts';

/** A folder beside `folder`, named after it: `dist-next/` for `dist/`. */
const beside = (folder: URL, name: string): URL =>
  new URL(`${folder.href.replace(/\/$/, '')}-${name}/`);

/**
 * Builds into a folder beside the output and puts it in the output's place when pages and index are
 * complete, so that a failed build leaves the last good one as it was.
 */
export function archiveIntegration(): AstroIntegration {
  let output: URL;
  let memory: URL;
  return {
    name: 'annotated-archive',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        output = config.outDir;
        memory = new URL('data-files.json', config.cacheDir);
        const isBuild = command === 'build';
        // Not by the environment's word: pages that are kept must be those that are published.
        updateConfig({ vite: { define: { __PUBLISHED__: String(isBuild) } } });
        if (isBuild) updateConfig({ outDir: beside(output, 'next') });
      },
      // Problems of the content are told before anything is built.
      'astro:build:start': async () => {
        await openEdition();
      },
      'astro:server:setup': ({ server }) => {
        watchArchive(server);
        server.middlewares.use(async (request, response, next) => {
          try {
            const { pathname } = new URL(request.url ?? '/', 'http://localhost');
            const file = dataFiles(await openEdition()).find(({ address }) => address === pathname);
            if (file === undefined) return next();
            response.setHeader('content-type', `${file.type};charset=utf-8`);
            response.end(file.make());
          } catch {
            // Problems of the content are told by the pages, which meet them too.
            next();
          }
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const last = fileURLToPath(output);
        const edition = await openEdition();
        const kept = keepPages(edition, folder);
        writeDataFiles(dataFiles(edition), pageKeys(edition), {
          folder,
          previous: last,
          memory: fileURLToPath(memory),
        });
        await preloadModules(folder, 'search/index.html');
        const pages = filesOfPages(folder, kept);
        const withStyles = joinStylesheets(folder, pages.values());
        const indexed = await buildIndex(folder, pages, (page, html) =>
          putPage(page, withStyles(html), folder, last),
        );
        logger.info(`indexed ${indexed} pages in ${Math.round(performance.now() - started)} ms`);
        const previous = beside(output, 'previous');
        rmSync(previous, { recursive: true, force: true });
        if (existsSync(output)) renameSync(output, previous);
        renameSync(dir, output);
        rmSync(previous, { recursive: true, force: true });
      },
    },
  };
}

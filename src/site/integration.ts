/** What the site adds to Astro's build: files beside the pages, the search index, an output that changes only when all is done. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex } from '../search/index/build-index.ts';
import { dataFiles, sourceFiles } from './build/data-files.ts';
import { noteImports } from './build/script-imports.ts';
import { searchRecords } from './build/search-records.ts';
import { openOutput } from './build/staged-output.ts';
import { watchArchive } from './build/watch-archive.ts';
import { openArchive, openEdition } from './edition.ts';

/** The folder beside `folder` for what is new: `dist-next/` for `dist/`. */
const nextTo = (folder: URL): URL => new URL(`${folder.href.replace(/\/$/, '')}-next/`);

/**
 * Builds what is new into a folder beside the output, and brings it there when pages and index are complete, so that a
 * failed build leaves the last good one as it was.
 */
export function archiveIntegration(): AstroIntegration {
  let output: URL;
  let manifestFile: URL;
  return {
    name: 'annotated-archive',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        output = config.outDir;
        manifestFile = new URL('output.json', config.cacheDir);
        const isBuild = command === 'build';
        // Not by the environment's word: pages that are kept must be those that are published.
        updateConfig({
          vite: { define: { __PUBLISHED__: String(isBuild) }, plugins: [noteImports()] },
        });
        if (!isBuild) return;
        // Problems of the content are reported before anything is built.
        const { record } = await openEdition();
        updateConfig({ outDir: nextTo(output), site: record.url });
      },
      'astro:server:setup': ({ server }) => {
        watchArchive(server);
        server.middlewares.use(async (request, response, next) => {
          try {
            const { pathname } = new URL(request.url ?? '/', 'http://localhost');
            const { edition, archive } = await openArchive();
            const files = [...dataFiles(edition), ...sourceFiles(archive)];
            const file = files.find(({ address }) => address === pathname);
            if (file === undefined) return next();
            response.setHeader('content-type', `${file.type};charset=utf-8`);
            response.end(file.make());
          } catch {
            // The pages report problems of the content.
            next();
          }
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const { edition, archive } = await openArchive();
        const site = openOutput(fileURLToPath(output), folder, fileURLToPath(manifestFile));
        for (const { address, make, key } of [...dataFiles(edition), ...sourceFiles(archive)]) {
          site.put(address, make, key);
        }
        const records = searchRecords(edition);
        await buildIndex(folder, records, 'en');
        site.settle();
        const time = Math.round(performance.now() - started);
        logger.info(`indexed ${records.length} pages in ${time} ms`);
      },
    },
  };
}

/** Adds to Astro's build: data files, the search index, and an output that changes only when the build is complete. */
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { interfaceLanguage } from '../strings/strings.ts';
import { documentPacks, wordsPacks } from '../views/document-packs.ts';
import { archiveRoot } from './archive-root.ts';
import { bookFiles } from './books/book-files.ts';
import { buildDigest } from './build/build-digest.ts';
import { takeLock } from './build/build-lock.ts';
import type { BuildTimes } from './build/build-times.ts';
import {
  type DataFile,
  documentFiles,
  documentPackFiles,
  sourceFiles,
  wholeFiles,
} from './build/data-files.ts';
import { editionFiles } from './build/edition-files.ts';
import { orFail } from './build/fail.ts';
import { listFetchedFiles } from './build/file-lists.ts';
import { noteSite } from './build/last-site.ts';
import { openPageCache, type PageCache } from './build/page-cache.ts';
import { countedPages } from './build/page-progress.ts';
import { noteImports } from './build/script-imports.ts';
import { type PublishIndex, startIndex } from './build/search-index.ts';
import { searchRecords } from './build/search-records.ts';
import { servedFile } from './build/served-file.ts';
import {
  requirePlace,
  restoreSite,
  type SitePlace,
  sitePlace,
  stagingFolder,
} from './build/site-place.ts';
import { openOutput } from './build/staged-output.ts';
import { isNotCode, watchArchive } from './build/watch-archive.ts';
import { writeFiles } from './build/write-files.ts';
import { openArchive, openEdition, openForEditing } from './edition.ts';
import { frozenFiles } from './frozen/frozen-pages.ts';
import { forgetViews, noteCached } from './pages.ts';
import { proveSite } from './proof/prove-site.ts';
import { answerWorkbench, WORKBENCH } from './workbench.ts';

/** The lock of the checkout, because its builds share more than the folder of the site. */
const LOCK = resolve('.cache/build.lock');

/** The middleware that makes addresses relative. */
const RELATIVE_PAGES = new URL('./head/relative-pages.ts', import.meta.url);

/**
 * Builds into a folder beside the output, and publishes it when pages and index are complete, so that a failed build
 * does not change the last site.
 * @param times of this build
 */
export function archiveIntegration(times: BuildTimes): AstroIntegration {
  let place: SitePlace;
  let cache: string;
  let release: () => void;
  let pages: PageCache;
  let publishIndex: PublishIndex;
  return {
    name: 'annotated-archive',
    hooks: {
      'astro:config:setup': orFail(
        async ({ addDevToolbarApp, addMiddleware, command, config, logger, updateConfig }) => {
          addMiddleware({ entrypoint: RELATIVE_PAGES, order: 'post' });
          const isBuild = command === 'build';
          // Not read from the environment: cached pages must be those that are published.
          updateConfig({
            vite: { define: { __PUBLISHED__: String(isBuild) }, plugins: [noteImports()] },
          });
          if (!isBuild) {
            openForEditing();
            updateConfig({ vite: { server: { watch: { ignored: [isNotCode] } } } });
            addDevToolbarApp(WORKBENCH);
            return;
          }
          times.begin('wait');
          release = await takeLock({ path: LOCK, say: (sentence) => logger.warn(sentence) });
          // Problems of the content are reported before anything is built.
          times.begin('compile');
          const { record, documents } = await openEdition();
          times.count({ documents: documents.length });
          times.begin('caches');
          cache = fileURLToPath(config.cacheDir);
          const folder = fileURLToPath(config.outDir);
          restoreSite(folder);
          place = sitePlace(folder);
          requirePlace(place);
          const staging = stagingFolder(place);
          pages = openPageCache(cache, staging);
          noteCached(pages.keys);
          updateConfig({ outDir: pathToFileURL(`${staging}/`), site: record.url });
        },
      ),
      'astro:server:setup': ({ server, toolbar }) => {
        watchArchive(server);
        answerWorkbench(toolbar);
        server.middlewares.use(async (request, response, next) => {
          try {
            const { pathname } = new URL(request.url ?? '/', 'http://localhost');
            const { edition, archive } = await openArchive();
            const file = servedFile(pathname, edition, archive);
            if (file === undefined) return next();
            response.setHeader('content-type', `${file.type};charset=utf-8`);
            response.end(file.make());
          } catch {
            // The pages report problems of the content.
            next();
          }
        });
      },
      'astro:build:start': orFail(async ({ setPrerenderer }) => {
        setPrerenderer((astro) => countedPages(astro, times, pages));
        times.begin('records');
        const edition = await openEdition();
        const language = interfaceLanguage(edition.record.lang);
        publishIndex = startIndex(searchRecords(edition), { code: buildDigest(), language, cache });
        times.begin('bundle');
      }),
      'astro:build:generated': () => times.begin('siteMap'),
      'astro:build:done': orFail(async ({ dir }) => {
        times.begin('files');
        const folder = fileURLToPath(dir);
        const { edition, archive } = await openArchive();
        forgetViews(edition);
        const site = openOutput(place, folder, join(cache, 'output.json'), pages.linked);
        const { documents } = edition;
        const others = [
          ...wholeFiles(edition),
          ...editionFiles(edition),
          ...sourceFiles(archive),
          ...frozenFiles(archiveRoot()),
        ];
        const one = (file: DataFile): DataFile[] => [file];
        const beside =
          writeFiles(
            site,
            'documents',
            documents.length,
            documents.values().map(({ id }) => documentFiles(edition, id)),
          ) +
          writeFiles(
            site,
            'packs',
            documentPacks(edition) + wordsPacks(edition),
            documentPackFiles(edition).map(one),
          ) +
          writeFiles(site, 'files', others.length, others.map(one));
        times.begin('books');
        const books = bookFiles(folder, edition);
        times.count({ files: beside + writeFiles(site, 'books', books.length, books.map(one)) });
        times.begin('index');
        await publishIndex(folder);
        for (const { address, html } of listFetchedFiles(folder, edition)) {
          site.put(`${address}index.html`, () => html);
        }
        // The last step before readers see the pages.
        times.begin('proof');
        proveSite(folder, edition, join(cache, 'proofs.json'), site.digestOf);
        times.begin('publish');
        pages.record(site.digestOf);
        noteSite(site.settle());
        release();
      }),
    },
  };
}

/** What the site adds to Astro's build: the search index, and an output that is replaced whole or not at all. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex } from '../search/build-index.ts';
import { joinStylesheets } from './stylesheets.ts';

/** A folder beside `folder`, named after it: `dist-next/` for `dist/`. */
const beside = (folder: URL, name: string): URL =>
  new URL(`${folder.href.replace(/\/$/, '')}-${name}/`);

/**
 * Builds into a folder beside the output and puts it in the output's place when pages and index are
 * complete, so that a failed build leaves the last good one as it was.
 */
export function archiveIntegration(): AstroIntegration {
  let output: URL;
  return {
    name: 'annotated-archive',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        output = config.outDir;
        if (command === 'build') updateConfig({ outDir: beside(output, 'next') });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        await joinStylesheets(fileURLToPath(dir));
        const pages = await buildIndex(fileURLToPath(dir));
        logger.info(`indexed ${pages} pages in ${Math.round(performance.now() - started)} ms`);
        const previous = beside(output, 'previous');
        await rm(previous, { recursive: true, force: true });
        if (existsSync(output)) await rename(output, previous);
        await rename(dir, output);
        await rm(previous, { recursive: true, force: true });
      },
    },
  };
}

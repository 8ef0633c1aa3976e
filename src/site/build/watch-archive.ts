/** Reloads pages of the development server when the archive changes. */
import { resolve } from 'node:path';
import type { DevEnvironment, ViteDevServer } from 'vite';
import { archiveRoot } from '../archive-root.ts';
import { forgetEdition } from '../edition.ts';

const PAGES = resolve('src/pages');

/**
 * Compiles the edition again when a file of the archive is saved, and reloads open pages. Code that pages share with the
 * integration (`shared-modules.ts`) is loaded once: restart the server after changing it.
 */
export function watchArchive({ watcher, environments }: ViteDevServer): void {
  const archive = archiveRoot();
  watcher.add(archive);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(archive)) return;
    forgetEdition();
    // Astro 7.3.5 computes the paths of a page once per module, so the module has to be loaded again.
    for (const environment of Object.values(environments)) reloadPages(environment);
    environments.client.hot.send({ type: 'full-reload' });
  });
}

function reloadPages({ moduleGraph }: DevEnvironment): void {
  for (const [file, modules] of moduleGraph.fileToModulesMap) {
    if (!file.startsWith(PAGES)) continue;
    for (const module of modules) moduleGraph.invalidateModule(module);
  }
}

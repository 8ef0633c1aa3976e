/** Reloads pages of the development server when the archive changes. */
import { relative, resolve, sep } from 'node:path';
import type { DevEnvironment, ViteDevServer } from 'vite';
import { archiveRoot } from '../archive-root.ts';
import { forgetEdition } from '../edition.ts';
import { watchFolders } from './watch-folders.ts';

const PAGES = resolve('src/pages');

/** The folders of the project whose files are parts of pages. */
const CODE = ['src', 'public'];

/** Whether Vite need not watch a path: sites, caches and other folders of the project have thousands of files. */
export function isNotCode(path: string): boolean {
  const [folder = '', ...rest] = relative('.', path).split(sep);
  return folder !== '..' && rest.length > 0 && !CODE.includes(folder);
}

/** Pages are loaded again so long after the last change: editors write a file in steps. */
const SETTLE_MS = 30;

/**
 * Forgets the edition when a file of the archive is saved, and reloads open pages. Code that pages share with the
 * integration (`shared-modules.ts`) is loaded once: restart the server after changing it.
 */
export function watchArchive({ environments }: ViteDevServer): void {
  let timer: NodeJS.Timeout | undefined;
  watchFolders(archiveRoot(), () => {
    // At once: no page may show what was before.
    forgetEdition();
    // Astro 7.3.5 computes the paths of a page once per module, so the module has to be loaded again.
    for (const environment of Object.values(environments)) reloadPages(environment);
    clearTimeout(timer);
    timer = setTimeout(() => environments.client.hot.send({ type: 'full-reload' }), SETTLE_MS);
  });
}

function reloadPages({ moduleGraph }: DevEnvironment): void {
  for (const [file, modules] of moduleGraph.fileToModulesMap) {
    if (!file.startsWith(PAGES)) continue;
    for (const module of modules) moduleGraph.invalidateModule(module);
  }
}

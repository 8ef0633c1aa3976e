/** Reloads pages of the development server when the archive changes. */
import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { archiveRoot, forgetEdition } from '../edition.ts';

/** Compiles the edition again when a file of the archive or of the site's code is saved, and reloads open pages. */
export function watchArchive({ watcher, environments }: ViteDevServer): void {
  const archive = archiveRoot();
  // The compiled edition depends on the site's code, too.
  const code = resolve('src');
  watcher.add(archive);
  watcher.on('all', (_event, path) => {
    const isContent = path.startsWith(archive);
    if (isContent || path.startsWith(code)) forgetEdition();
    if (isContent) environments.client.hot.send({ type: 'full-reload' });
  });
}

/** While the site is being worked on: what is saved is seen. */
import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { archiveRoot, forgetEdition } from '../edition.ts';

/** Has the edition compiled anew when a file of the archive or of the site's own code is saved, and open pages loaded again. */
export function watchArchive({ watcher, environments }: ViteDevServer): void {
  const archive = archiveRoot();
  // What has been made of the edition is kept with it, and was made by the site's own code.
  const code = resolve('src');
  watcher.add(archive);
  watcher.on('all', (_event, path) => {
    const isContent = path.startsWith(archive);
    if (isContent || path.startsWith(code)) forgetEdition();
    if (isContent) environments.client.hot.send({ type: 'full-reload' });
  });
}

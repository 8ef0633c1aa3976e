/** Astro's door to the edition: a store of documents that knows when each has changed. */
import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { archiveRoot, forgetEdition, openEdition } from './edition.ts';

/** Loads every document's id and digest; its words stay in the edition, which the pages open themselves. */
export function documentsLoader(): Loader {
  return {
    name: 'archive-documents',
    async load({ store, watcher, logger }) {
      const load = async (): Promise<void> => {
        const { documents } = await openEdition();
        store.clear();
        for (const { id, file, digest } of documents) {
          store.set({ id, data: { digest }, digest, filePath: file });
        }
      };
      await load();
      const root = archiveRoot();
      // What has been made of the edition is kept with it, and was made by the site's own code.
      const code = resolve('src');
      watcher?.add(root);
      watcher?.on('all', async (_event, path) => {
        if (![root, code].some((folder) => path.startsWith(folder))) return;
        forgetEdition();
        await load().catch((error: Error) => logger.error(error.message));
      });
    },
  };
}

/** Scripts that are fetched when they are needed, without Vite's code around them (docs/decisions.md). */
import type { Plugin } from 'vite';

/** Vite's own name for the module that wraps every `import()`. */
export const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Vite wraps every `import()` in 1.5 kB of code that fetches the styles and imports of the imported module ahead of it.
 * The modules here have neither: `import()` alone does the same.
 */
export const noPreloadHelper = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
});

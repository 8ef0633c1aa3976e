/** Removes Vite's code around dynamic imports (docs/decisions.md). */
import type { Plugin } from 'vite';

/** Vite's id of the module that wraps every `import()`. */
export const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Vite wraps every `import()` in 1.5 kB of code that preloads the styles and imports of the module. The modules of this
 * project have neither, so a plain `import()` is enough.
 */
export const noPreloadHelper = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
});

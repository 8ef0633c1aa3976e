/** Removes Vite's code around dynamic imports (docs/decisions.md). */
import type { Plugin } from 'vite';

/** Vite's id of the module that wraps every `import()`. */
export const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** What Vite replaces by a list of what an import brings with it. */
const PRELOAD_LIST = /,\s*__VITE_PRELOAD__/g;

/**
 * Vite wraps every `import()` in 1.5 kB of code that preloads the styles and imports of the module, and lists these in each script. The
 * modules of this project have no styles and few imports, so a plain `import()` is enough.
 */
export const noPreloadHelper = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
  renderChunk: (code) => code.replace(PRELOAD_LIST, ''),
});

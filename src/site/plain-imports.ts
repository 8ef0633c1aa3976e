/** Scripts that are fetched when they are wanted, without Vite's machinery around them. */
import type { Plugin } from 'vite';

/**
 * Vite wraps every `import()` in 1.5 kB that fetch the styles and imports of what is imported ahead of
 * it. The site's own have neither: `import()` alone does the same.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
});

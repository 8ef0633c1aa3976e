/** Makes the addresses in built scripts and styles relative, so that the site works in any folder of a host. */
import type { Plugin } from 'vite';

/** An address from the root of the site in a style sheet: of a font. */
const FROM_ROOT = /url\((["']?)\/(?!\/)/g;
/** The folder of scripts and styles, as scripts name it. */
const FOLDER = '/_astro/';

/** In a style sheet in that folder. */
export const inStyles = (css: string): string => css.replace(FROM_ROOT, 'url($1../');

/** In a script in that folder: addresses of style sheets, which `loadStylesheet` resolves. */
export const inScripts = (code: string): string => code.replaceAll(FOLDER, './');

/**
 * A Vite plugin that does so in the browser's files. Vite's `experimental.renderBuiltUrl` leaves public files in styles as they are
 * where pages link the styles, and adds arguments to every `import()`.
 */
export const relativeAssets = (): Plugin => ({
  name: 'relative-assets',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) {
        file.source = inStyles(
          typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source),
        );
      }
      if (file.type === 'chunk' && this.environment.name === 'client') {
        file.code = inScripts(file.code);
      }
    }
  },
});

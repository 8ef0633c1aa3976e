import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { nativeAstroModules } from './src/site/build/astro-modules.ts';
import { buildTimes } from './src/site/build/build-times.ts';
import { interfaceStrings } from './src/site/build/interface-language.ts';
import { keepStyles } from './src/site/build/kept-styles.ts';
import { noNoticesInStyles } from './src/site/build/licence-notices.ts';
import { noPreloadHelper } from './src/site/build/no-preload-helper.ts';
import { relativeAssets } from './src/site/build/relative-assets.ts';
import { belongsTo, SCRIPT_GROUPS } from './src/site/build/script-groups.ts';
import { shareModules } from './src/site/build/shared-modules.ts';
import { siteMap } from './src/site/build/site-map.ts';
import { archiveIntegration } from './src/site/integration.ts';

/** `SITE_OUT` builds into another folder, with a separate cache beside it. */
const out = process.env.SITE_OUT;

/** Code that runs in the integration and in pages. */
const SHARED_WITH_PAGES = [
  'src/engine',
  'src/exports',
  'src/markup',
  'src/search',
  'src/site',
  'src/views',
];

export default defineConfig({
  ...(out !== undefined && { outDir: out, cacheDir: `${out}-cache` }),
  trailingSlash: 'always',
  // While one page is written, others are rendered.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // White space as in JSX: preserved within a line. `set:html` (the transcriptions) is unchanged.
  compressHTML: 'jsx',
  // Syntax highlighters write style attributes, which the content security policy forbids.
  markdown: { syntaxHighlight: false },
  // The key of a page is the digest of its view and of the code: src/site/pages.ts.
  experimental: { incrementalBuild: true },
  integrations: [siteMap(), archiveIntegration(buildTimes)],
  vite: {
    // Scripts and styles are separate files, so that the content security policy needs no hashes.
    build: {
      assetsInlineLimit: 0,
      // Scripts hold the values of the contract, not its names: they weigh as much as with literals.
      rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 3 } } },
    },
    plugins: [
      interfaceStrings(),
      shareModules(SHARED_WITH_PAGES),
      nativeAstroModules(),
      keepStyles(tailwindcss({ optimize: false }), '.cache/styles.json'),
      noPreloadHelper(),
      relativeAssets(),
      noNoticesInStyles(),
    ],
    environments: {
      client: {
        build: {
          // Short names: the default names of scripts are long.
          rolldownOptions: {
            output: {
              entryFileNames: '_astro/[hash:6].js',
              chunkFileNames: '_astro/[hash:6].js',
              // One file for the modules that scripts of a document page share, and one for search.
              codeSplitting: {
                groups: SCRIPT_GROUPS.map((group, place) => ({
                  name: group.name,
                  test: (id) => belongsTo(group, id),
                  priority: SCRIPT_GROUPS.length - place,
                })),
              },
            },
          },
        },
      },
    },
  },
});

import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { archiveIntegration } from './src/site/integration.ts';

/** `SITE_OUT` builds into another folder, with a cache of its own beside it. */
const out = process.env.SITE_OUT;

export default defineConfig({
  ...(out !== undefined && { outDir: out, cacheDir: `${out}-cache` }),
  trailingSlash: 'always',
  build: { format: 'directory' },
  // White space as in JSX: what stands on one line is kept, and `set:html` (the transcriptions) is left alone.
  compressHTML: 'jsx',
  // Highlighters write style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  integrations: [archiveIntegration()],
  experimental: { incrementalBuild: true },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // The search index runs as WebAssembly in a worker of this host.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [tailwindcss()],
  },
});

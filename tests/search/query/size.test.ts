/** The weight of the query parser with its dependencies, compressed. What reads dates is loaded for queries with figures. */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';

/** Maximum bytes: 7.3 KiB, and 3.6 KiB. */
const MOST = { 'read-query': 7.3 * 1024, dates: 3.6 * 1024 };

it.each(Object.entries(MOST))(
  'of %s is at most %i bytes',
  { timeout: 60_000 },
  async (name, most) => {
    const entry = new URL(`../../../src/search/query/${name}.ts`, import.meta.url).pathname;
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'reading' } },
    });
    const [output] = Array.isArray(built) ? built : [built];
    if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
    const bytes = brotliCompressSync(output.output[0].code).length;
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(most);
  },
);

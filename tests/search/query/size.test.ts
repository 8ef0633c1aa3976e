/** The weight of the query parser with its dependencies, compressed. */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';

/** 9½ KiB. */
const MOST = 9.5 * 1024;

it(`is at most ${MOST} bytes`, { timeout: 60_000 }, async () => {
  const entry = new URL('../../../src/search/query/read-query.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'reading' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  const bytes = brotliCompressSync(output.output[0].code).length;
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(MOST);
});

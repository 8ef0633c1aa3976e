import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // What is true of the archive in content/ alone is tested there.
    include: ['tests/**/*.test.ts', 'content/tests/**/*.test.ts'],
    exclude: ['**/browser/**'],
    // Files run in another order each time; the order is that of the seed that the run prints.
    sequence: { shuffle: { files: true, tests: false } },
    // No test changes what another sees: the engine is loaded once for all.
    isolate: false,
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
  },
});

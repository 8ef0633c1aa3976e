import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BuildsFirst } from './tests/setup/builds-first.ts';

export default defineConfig({
  test: {
    // What is true of the archive in content/ alone is tested there.
    include: ['tests/**/*.test.ts', 'content/tests/**/*.test.ts'],
    exclude: ['**/browser/**'],
    // Files run in another order each time; the order is that of the seed that the run prints.
    sequence: { shuffle: { files: true, tests: false }, sequencer: BuildsFirst },
    // Tests share no state, so the engine is loaded once for all of them.
    isolate: false,
    // On two cores, Vitest would use one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Long timeouts: a busy machine must not fail tests.
    testTimeout: 120_000,
  },
});

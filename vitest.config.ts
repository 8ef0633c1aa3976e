import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // No test changes what another sees: the engine is loaded once for all.
    isolate: false,
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // `content/tests` holds what is true of this edition alone.
    include: ['tests/**/*.test.ts', 'content/tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // No test changes what another sees: the engine is loaded once for all.
    isolate: false,
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
  },
});

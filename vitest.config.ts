import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
  },
});

import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { choosesFonts, launchOptions, reader } from './tests/browser/browser.ts';
import { edition, example, servers } from './tests/browser/sites.ts';

const OF_EDITION = 'content/tests/browser';
/** Tests that need a system with few fonts. */
const OF_FEW_FONTS = /\/few-fonts\.spec\.ts$/;

export default defineConfig({
  testMatch: '**/*.spec.ts',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  // A test that fails once fails.
  retries: 0,
  // Long timeouts: a busy machine must not fail tests.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // More than the two cores it is meant for: a browser waits more than it works.
  workers: 4,
  reporter: 'list',
  use: { ...reader, launchOptions: await launchOptions('many') },
  projects: [
    {
      name: 'example',
      testDir: 'tests/browser',
      testIgnore: OF_FEW_FONTS,
      use: { baseURL: example.url },
    },
    ...(choosesFonts
      ? [
          {
            name: 'few fonts',
            testDir: 'tests/browser',
            testMatch: OF_FEW_FONTS,
            use: { baseURL: example.url, launchOptions: await launchOptions('few') },
          },
        ]
      : []),
    // What is true of the archive in content/ alone is tested there, if it has tests.
    ...(existsSync(OF_EDITION)
      ? [{ name: 'edition', testDir: OF_EDITION, use: { baseURL: edition.url } }]
      : []),
  ],
  webServer: servers,
});

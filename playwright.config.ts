import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './tests/browser/browser.ts';
import { edition, example, servers } from './tests/browser/sites.ts';

const executablePath = await findBrowser();

const OF_EDITION = 'content/tests/browser';

export default defineConfig({
  testMatch: '**/*.spec.ts',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  // What fails must fail three times: a busy machine may miss a moment, never three.
  retries: 2,
  // A busy machine is slow, not wrong.
  timeout: 120_000,
  // More than the two cores it is meant for: a browser waits more than it works.
  workers: 4,
  reporter: 'list',
  use: {
    launchOptions: { args: browserArgs, ...(executablePath !== undefined && { executablePath }) },
  },
  projects: [
    { name: 'example', testDir: 'tests/browser', use: { baseURL: example.url } },
    // What is true of the archive in content/ alone is tested there, if it has tests.
    ...(existsSync(OF_EDITION)
      ? [{ name: 'edition', testDir: OF_EDITION, use: { baseURL: edition.url } }]
      : []),
  ],
  webServer: servers,
});

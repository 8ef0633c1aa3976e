import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './tests/browser/browser.ts';
import { siteServer, siteUrl } from './tests/browser/server.ts';

const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
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
    baseURL: siteUrl,
    launchOptions: { args: browserArgs, ...(executablePath !== undefined && { executablePath }) },
  },
  webServer: siteServer,
});

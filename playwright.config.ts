import { defineConfig } from '@playwright/test';
import { choosesFonts, launchOptions, reader } from './tests/browser/browser.ts';
import { siteServer, siteUrl } from './tests/browser/server.ts';

/** Tests whose outcome may depend on the fonts of the system. */
const OF_FONTS = /\/(layout-shift|line-height|reflow)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  // A test that fails once fails.
  retries: 0,
  // A busy machine is slow, not wrong.
  timeout: 120_000,
  // More than the two cores it is meant for: a browser waits more than it works.
  workers: 4,
  reporter: 'list',
  use: { baseURL: siteUrl, ...reader },
  projects: [
    { name: 'many fonts', use: { launchOptions: await launchOptions('many') } },
    ...(choosesFonts
      ? [
          {
            name: 'few fonts',
            testMatch: OF_FONTS,
            use: { launchOptions: await launchOptions('few') },
          },
        ]
      : []),
  ],
  webServer: siteServer,
});

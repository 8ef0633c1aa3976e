/** A page that many tests share, because a new context costs more time than most of these tests. */
import { test as base, type Page } from '@playwright/test';
import { reader } from './browser.ts';

/**
 * For tests that neither write to the reader's storage nor set the clock. `page` has the requested
 * `viewport`, and no preferences, medium, routes or listeners of earlier tests.
 */
export const test = base.extend<object, { sharedPage: Page }>({
  sharedPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const context = await browser.newContext({
        ...reader,
        ...(baseURL !== undefined && { baseURL }),
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ sharedPage, viewport }, use) => {
    if (viewport) await sharedPage.setViewportSize(viewport);
    await sharedPage.emulateMedia({
      colorScheme: null,
      media: null,
      reducedMotion: null,
      forcedColors: null,
    });
    await use(sharedPage);
    sharedPage.removeAllListeners();
    // A test that failed may have left a request without an answer, so none is waited for.
    await sharedPage.unrouteAll({ behavior: 'ignoreErrors' });
    // Otherwise the next test's address, if it has a fragment, may not load the page again.
    await sharedPage.goto('about:blank');
  },
});

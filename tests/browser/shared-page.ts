/** Tests that look at many pages in one: to make each its own context costs the browser more than most of them do. */
import { test as base, type Page } from '@playwright/test';
import { reader } from './browser.ts';

/**
 * For tests that neither write to the reader's storage nor set the clock. `page` has the `viewport` that is asked for,
 * shows no preference or medium of an earlier test, and forgets its routes and listeners.
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
    await sharedPage.unrouteAll({ behavior: 'wait' });
    // Else the next test's address, where it has a fragment, may stay on the same page.
    await sharedPage.goto('about:blank');
  },
});

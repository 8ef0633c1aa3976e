import type { Page } from '@playwright/test';

/**
 * Checks that a page leaves a click on a link to the browser, for example to open a new tab. The tab is not opened,
 * because about one in eight background tabs of a headless Chromium never loads.
 * @param activate clicks the link, or presses a key on it
 * @returns the link's `href`; `undefined` if the page handles the click itself
 */
export async function followedLink(
  page: Page,
  activate: () => Promise<void>,
): Promise<string | undefined> {
  const clicked = await page.evaluateHandle(() => {
    const { promise, resolve } = Promise.withResolvers<string | undefined>();
    // Runs after all other listeners.
    addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        resolve(event.defaultPrevented ? undefined : (link?.getAttribute('href') ?? undefined));
        event.preventDefault();
      },
      { once: true },
    );
    return { promise };
  });
  await activate();
  return clicked.evaluate(({ promise }) => promise);
}

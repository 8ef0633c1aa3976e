import type { Page } from '@playwright/test';

/**
 * Whether the browser is left to follow a link in its own way, as in a new tab. The tab is not opened: of those that a
 * headless Chromium opens in the background about one in eight never loads, whatever page asks for it.
 * @param activate clicks the link, or presses a key on it
 * @returns the link's `href`; `undefined` where the page handles the click itself
 */
export async function followedLink(
  page: Page,
  activate: () => Promise<void>,
): Promise<string | undefined> {
  const clicked = await page.evaluateHandle(() => {
    const { promise, resolve } = Promise.withResolvers<string | undefined>();
    // The last of all listeners.
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

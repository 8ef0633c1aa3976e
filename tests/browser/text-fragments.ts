import type { BrowserContext } from '@playwright/test';

let known: Promise<boolean> | undefined;

/** Whether the browser goes to the words that an address quotes (`#:~:text=`); a headless shell does not. */
export function followsTextFragments(context: BrowserContext): Promise<boolean> {
  known ??= tryFragment(context);
  return known;
}

async function tryFragment(context: BrowserContext): Promise<boolean> {
  const page = await context.newPage();
  const body = '<!doctype html><title>Tall</title><p style="margin-top:300vh">below';
  await page.route('**/tall', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/tall#:~:text=below');
  const scrolled = await page
    .waitForFunction(() => scrollY > 0, undefined, { timeout: 3000 })
    .then(() => true)
    .catch(() => false);
  await page.close();
  return scrolled;
}

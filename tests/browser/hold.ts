import type { Page } from '@playwright/test';

/** Delays all requests whose address matches `pattern`. @returns a function that releases them */
export async function hold(page: Page, pattern: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(pattern, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

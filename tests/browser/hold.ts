import type { Page } from '@playwright/test';

/** Holds back everything whose address `pattern` matches. @returns what lets it go */
export async function hold(page: Page, pattern: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(pattern, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

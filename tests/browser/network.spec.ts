/** The built site sends no request to another host, and does not violate its own policy. */
import { expect } from '@playwright/test';
import { kinds } from './pages.ts';
import { test } from './shared-page.ts';

for (const address of kinds) {
  test(`${address} sends no request to another host`, async ({ page }) => {
    const { origin } = new URL(address);
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) {
        foreign.push(request.url());
      }
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    expect(await response?.text()).not.toMatch(/<[^>]+ style=/);
    await expect(page.locator('h1')).toHaveCount(1);
  });
}

/** Addresses of passages that another program has damaged. */
import { expect } from '@playwright/test';
import { test } from './shared-page.ts';

const PAGE = '/documents/hearing/';

for (const fragment of ['t56.', 't56,', 't56)', 'T56', 't56%20', '%7456', 't56%E2%80%9D']) {
  test(`#${fragment} leads to its passage`, async ({ page }) => {
    await page.goto(`${PAGE}#${fragment}`);
    await expect(page.locator('#t56')).toBeInViewport();
    await expect(page.locator(':target')).toHaveAttribute('id', 't56');
  });
}

test('a damaged address of a range marks the range', async ({ page }) => {
  await page.goto(`${PAGE}?to=33#t30.`);
  await expect(page.locator('.marked')).toHaveCount(4);
  await expect(page).toHaveURL(/\?to=33#t30$/);
});

test('a fragment that names nothing is said to name nothing', async ({ page }) => {
  await page.goto(`${PAGE}#t9999`);
  const status = page.getByRole('status').filter({ hasText: 'no passage “t9999”' });
  await expect(status).toBeInViewport();
  await page.evaluate(() => {
    location.hash = '#%E0%A4';
  });
  await expect(page.getByRole('status').filter({ hasText: '“%E0%A4”' })).toBeInViewport();
  await page.evaluate(() => {
    location.hash = '#t56';
  });
  await expect(page.locator('#t56')).toBeInViewport();
  await expect(page.getByText('has no passage')).toHaveCount(0);
});

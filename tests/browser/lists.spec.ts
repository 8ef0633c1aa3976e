/** The lists that replace the search without script: names, call numbers and dates with their passages. */
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the search page links to lists, which link to passages', async ({ page }) => {
  await page.goto('/search/');
  const main = page.locator('main');
  await main.getByRole('link', { name: 'names as spelled in the texts' }).first().click();
  await expect(page).toHaveURL('/concordance/');
  await main.getByRole('link', { name: 'Mori, Kenji' }).first().click();
  const name = page.locator('#people-kenji-mori').locator('xpath=ancestor::section');
  await name.getByRole('link', { name: /V\.40/ }).click();
  await expect(page).toHaveURL('/documents/hearing/#t40');

  await page.goto('/references/');
  await main.getByRole('link', { name: 'V, end' }).click();
  await expect(page).toHaveURL('/documents/hearing/#tail');

  await page.goto('/dates/#written');
  const written = page.locator('#written').locator('xpath=ancestor::section');
  await written
    .getByRole('link', { name: /V\.37.*before 1909/s })
    .last()
    .click();
  await expect(page).toHaveURL('/documents/hearing/#t37');
});

test('home and search offer the search to the browser, and no other page does', async ({
  page,
  request,
}) => {
  const offered = page.locator('link[rel=search]');
  for (const address of ['/', '/search/']) {
    await page.goto(address);
    const href = (await offered.getAttribute('href')) ?? '';
    expect(await (await request.get(href)).text()).toContain('/search/?q={searchTerms}');
  }
  await page.goto('/people/');
  await expect(offered).toHaveCount(0);
});

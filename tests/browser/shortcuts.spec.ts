/** Keyboard shortcuts, and their list. */
import { expect, type Locator, type Page, test } from '@playwright/test';

const DOCUMENT = '/documents/hearing/';

const surface = (page: Page): Locator => page.locator('.floating:popover-open');

test.describe('keys', () => {
  test('? opens their list and closes it; Escape closes it, and the focus returns', async ({
    page,
  }) => {
    await page.goto(DOCUMENT);
    const number = page.locator('#t2 .number');
    await number.focus();
    const list = page.getByRole('dialog', { name: 'Settings and keyboard shortcuts' });
    await page.keyboard.press('?');
    await expect(list).toBeFocused();
    await expect(page.locator('.floating:popover-open')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(number).toBeFocused();
    await page.keyboard.press('?');
    await page.keyboard.press('?');
    await expect(list).toBeHidden();
  });

  test('/ opens the search', async ({ page }) => {
    await page.goto('/people/');
    await page.keyboard.press('/');
    await page.waitForURL('/search/');
    const field = page.getByLabel('Search passages and notes');
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await page.keyboard.type('/?');
    await expect(field).toHaveValue('/?');
    await expect(surface(page)).toHaveCount(0);
  });

  test('can be switched off, stay off, and be switched on again by the button', async ({
    page,
  }) => {
    await page.goto(DOCUMENT);
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: 'Use / and ?' }).uncheck();
    await page.goto(`${DOCUMENT}#t30`);
    await page.reload();
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    await expect(surface(page)).toHaveCount(0);
    await expect(page).toHaveURL(`${DOCUMENT}#t30`);
    await page.getByRole('button', { name: 'Settings and keys' }).press('Enter');
    await page.getByRole('checkbox', { name: 'Use / and ?' }).check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(surface(page)).toHaveCount(1);
  });

  test('stay on, and say so, if the browser denies storage', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(DOCUMENT);
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: 'Use / and ?' }).click();
    await expect(surface(page).getByRole('status')).toContainText('does not let this page store');
    await expect(page.getByRole('checkbox', { name: 'Use / and ?' })).toBeChecked();
    expect(errors).toEqual([]);
  });
});

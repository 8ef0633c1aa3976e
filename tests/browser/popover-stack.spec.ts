/** Popovers on top of one another, and the switch that turns them off. */
import { expect, type Page, test } from '@playwright/test';

const PAGE = '/documents/hearing/';

const open = (page: Page) => page.locator('.floating:popover-open');

/** Opens the first note with a name that has a card, and the card in it. */
async function openTwo(page: Page): Promise<void> {
  const label = await page.evaluate(async () => {
    const { pack = '' } = document.querySelector('article')?.dataset ?? {};
    const [number, id = ''] = pack.split(' ');
    const { [id]: extras } = await (await fetch(`../pack-${number}.json`)).json();
    const text: string = extras.cards;
    const names = [...document.querySelectorAll<HTMLAnchorElement>('.notes li a.name')];
    const named = names.find((name) => text.includes(`data-card="${new URL(name.href).pathname}"`));
    return named?.closest('li')?.id.slice(2);
  });
  await page.locator(`.text .call a[data-label="${label}"]`).first().click();
  await expect(open(page)).toHaveCount(1);
  await open(page).locator('a.name').first().click();
  await expect(open(page)).toHaveCount(2);
}

test.beforeEach(async ({ page }) => {
  await page.goto(PAGE, { waitUntil: 'networkidle' });
});

test('a name in a note opens its card on top; Escape closes one after the other', async ({
  page,
}) => {
  await openTwo(page);
  await expect(open(page).last()).toHaveClass(/card/);
  await page.keyboard.press('Escape');
  await expect(open(page)).toHaveCount(1);
  await expect(open(page)).toHaveClass(/note/);
  await page.keyboard.press('Escape');
  await expect(open(page)).toHaveCount(0);
  expect(new URL(page.url()).pathname).toBe(PAGE);
});

test('a click outside closes all; a button closes its own', async ({ page }) => {
  await openTwo(page);
  await open(page).last().getByRole('button', { name: 'Close' }).last().click();
  await expect(open(page)).toHaveCount(1);
  await open(page).locator('a.name').first().click();
  await expect(open(page)).toHaveCount(2);
  await page.locator('h1').click();
  await expect(open(page)).toHaveCount(0);
});

test('works by keyboard alone', async ({ page }) => {
  await page.locator('.text .call a').first().focus();
  await page.keyboard.press('Enter');
  await expect(open(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.text .call a').first()).toBeFocused();
});

test('places, groups and works have cards', async ({ page }) => {
  for (const selector of ['a.name[href*="/places/"]', 'a.citation']) {
    const link = page.locator(`.text ${selector}, .notes ${selector}`).first();
    await link.click();
    await expect(open(page)).toHaveCount(1);
    await expect(open(page)).toHaveClass(/card/);
    await page.keyboard.press('Escape');
  }
});

test('a switch turns them off, and they stay off', async ({ page }) => {
  await page.getByRole('button', { name: 'Settings and keys' }).click();
  await page.getByRole('checkbox', { name: /notes, cards and previews/ }).uncheck();
  await page.reload({ waitUntil: 'networkidle' });
  await page.locator('.text .call a').first().click();
  await expect(open(page)).toHaveCount(0);
  await expect(page).toHaveURL(/#n-/);
});

test('by keyboard, a card opens in a note, and Escape leads back step by step', async ({
  page,
}) => {
  const label = await page.evaluate(() => {
    const name = document.querySelector<HTMLAnchorElement>('.notes li a.name');
    return name?.closest('li')?.id.slice(2);
  });
  const call = page.locator(`.text .call a[data-label="${label}"]`).first();
  await call.focus();
  await page.keyboard.press('Enter');
  await expect(open(page)).toBeFocused();
  await page.keyboard.press('Tab');
  const name = open(page).locator('a.name').first();
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(open(page)).toHaveCount(2);
  await expect(open(page).last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(open(page)).toHaveCount(1);
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(call).toBeFocused();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a card opens in a note, and closes by its button or all together', async ({ page }) => {
    const call = page.locator('.text .call a').first();
    const label = await page.evaluate(() =>
      document.querySelector('.notes li a.name')?.closest('li')?.id.slice(2),
    );
    await page.locator(`.text .call a[data-label="${label}"]`).first().tap();
    await expect(open(page)).toHaveCount(1);
    await open(page).locator('a.name').first().tap();
    await expect(open(page)).toHaveCount(2);
    await open(page).last().getByRole('button', { name: 'Close' }).last().tap();
    await expect(open(page)).toHaveCount(1);
    await open(page).locator('a.name').first().tap();
    await expect(open(page)).toHaveCount(2);
    await page.touchscreen.tap(195, 20);
    await expect(open(page)).toHaveCount(0);
    await expect(call).toBeAttached();
  });
});

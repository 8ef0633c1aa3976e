import { expect, type Page, test } from '@playwright/test';

const PAGE = '/documents/hearing/';
const panels = (page: Page) => page.locator('.forms > p');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('tabs show one form at a time, by click and by arrow keys', async ({ page }) => {
  await page.goto(PAGE);
  const tabs = page.getByRole('tab');
  await expect(tabs).toHaveText([
    'Chicago note',
    'Chicago bibliography',
    'MLA',
    'APA',
    'Archive only',
  ]);
  await expect(page.getByRole('tabpanel')).toHaveCount(1);
  await page.getByRole('tab', { name: 'MLA' }).click();
  await expect(page.getByRole('tabpanel', { name: 'MLA' })).toContainText(
    'edition 1, 12 Mar. 2003',
  );
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'APA' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'APA' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Archive only' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Chicago note' })).toBeFocused();
});

test('the button copies the visible form and confirms it', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('tab', { name: 'Archive only' }).click();
  const button = page.locator('.files button');
  await button.click();
  await expect(button).toHaveText('Citation copied');
  await expect(button).toHaveAttribute('aria-live', 'polite');
  await expect(button).toHaveText('Copy citation');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.getByRole('tabpanel').locator('span').textContent(),
  );
});

test.describe('without a clipboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
  });

  test('the form is in a field, selected, and a sentence says why', async ({ page }) => {
    await page.goto(PAGE);
    await page.locator('.files button').click();
    const form = (await page.getByRole('tabpanel').locator('span').textContent()) ?? '';
    const field = page.getByLabel('Text to copy');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(form);
    const selected = await field.evaluate((one: HTMLInputElement) => [
      one.selectionStart,
      one.selectionEnd,
    ]);
    expect(selected).toEqual([0, form.length]);
    await expect(page.locator('.files [role="status"]')).toContainText('does not allow');
  });

  test('the form is selected in its place if the field cannot be made', async ({ page }) => {
    await page.goto(PAGE, { waitUntil: 'networkidle' });
    await page.route('**/*.js', (route) => route.abort());
    await page.locator('.files button').click();
    const form = await page.getByRole('tabpanel').locator('span').textContent();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(form);
  });
});

const FILES = [
  ['citation.ris', /^TY {2}- MANSCPT\r?\n/],
  ['citation.bib', /^@misc\{/],
  ['citation.csl.json', /"type": "manuscript"/],
  ['text.txt', /^\[V\.1\] Moe asks those present/m],
  ['source.md', /^\{#t1 \.asks\}$/m],
  ['tei.xml', /<sp xml:id="t1"/],
  ['document.json', /"id": "hearing"/],
  ['annotations.jsonld', /"type": "AnnotationCollection"/],
] as const;

for (const [name, content] of FILES) {
  test(`${name} is served beside the page`, async ({ page, request }) => {
    await page.goto(PAGE);
    await expect(page.locator(`.files a[href$="${PAGE}${name}"]`)).toBeVisible();
    const answer = await request.get(PAGE + name);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toMatch(content);
  });
}

test('only the first form is printed', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('tab', { name: 'MLA' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(panels(page).first()).toBeVisible();
  await expect(panels(page).filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('.files')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all forms are visible, each with its name', async ({ page }) => {
    await page.goto(PAGE);
    await expect(panels(page)).toHaveCount(5);
    for (const panel of await panels(page).all()) {
      await expect(panel).toBeVisible();
      await expect(panel.locator('b')).toBeVisible();
    }
    await expect(page.locator('.files button')).toBeHidden();
  });
});

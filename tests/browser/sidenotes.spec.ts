/** Sidenotes in wide windows. */
import { expect, type Locator, type Page, test } from '@playwright/test';

const DOCUMENT = '/documents/hearing/';
const MESSAGE = '/documents/forwarded/';

const surface = (page: Page): Locator => page.locator('.floating:popover-open');
const progressBar = (page: Page): Locator => page.locator('.progress');

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  for (const [address, blocked] of [
    [DOCUMENT, 'nothing'],
    [DOCUMENT, 'sans-latin.woff2'],
    [DOCUMENT, 'sans-latin-italic.woff2'],
    [MESSAGE, 'nothing'],
  ] as const) {
    test(`${address} without ${blocked}: sidenotes are in order and do not overlap`, async ({
      page,
    }) => {
      await page.route(`**/${blocked}`, (route) => route.abort());
      await page.goto(address);
      const twins = page.locator('.sidenotes > *');
      await expect(twins.nth(8)).toBeVisible();
      const boxes = await twins.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
      for (const [index, { top }] of boxes.slice(1).entries()) {
        expect(top).toBeGreaterThanOrEqual((boxes[index]?.bottom ?? 0) + 7.5);
      }
      const text = (await page.locator('.text').boundingBox()) ?? { x: 0, width: 0 };
      const column = (await page.locator('.sidenotes').boundingBox()) ?? { x: 0, width: 0 };
      expect(column.x).toBeGreaterThan(text.x + text.width);
      expect(column.x + column.width).toBeLessThanOrEqual(1440);
    });
  }

  test('a sidenote shares the baseline of its call if there is space, also after resizing', async ({
    page,
  }) => {
    await page.goto(`${DOCUMENT}#t13`);
    /** The distance between the baselines of the line of a call and of its note in px. */
    const apart = () =>
      page.evaluate(() => {
        const baseline = (place: (mark: Element) => void): number => {
          const mark = document.createElement('span');
          mark.style.display = 'inline-block';
          place(mark);
          const { bottom } = mark.getBoundingClientRect();
          mark.remove();
          return bottom;
        };
        const twins = [...document.querySelectorAll('.sidenotes .beside')];
        const twin = twins.find(({ textContent }) => textContent?.includes('71 fathoms'));
        const call = document.querySelector('#t12 .call');
        return Math.abs(
          baseline((mark) => twin?.prepend(mark)) - baseline((mark) => call?.before(mark)),
        );
      });
    await expect.poll(apart).toBeLessThan(1);
    await page.setViewportSize({ width: 1190, height: 900 });
    await page.evaluate(() => document.documentElement.style.setProperty('--measure', '30rem'));
    await expect.poll(apart).toBeLessThan(1);
  });

  test('sidenotes are hidden from assistive technology, without ids, and not in the tab order', async ({
    page,
  }) => {
    await page.goto(DOCUMENT);
    const column = page.locator('.sidenotes');
    await expect(column.locator('.beside')).not.toHaveCount(0);
    await expect(column).toHaveAttribute('aria-hidden', 'true');
    await expect(column.locator('[id]')).toHaveCount(0);
    await expect(column.locator('a:not([tabindex="-1"])')).toHaveCount(0);
  });

  test('lists notes without text first', async ({ page }) => {
    await page.goto(DOCUMENT);
    const said = await page.locator('#notes .not-carried').textContent();
    await expect(page.locator('.sidenotes > :first-child')).toHaveText(said ?? '');
  });

  test('a call and its note are highlighted together', async ({ page }) => {
    await page.goto(`${DOCUMENT}#t33`);
    // A pointer that rests on the call before its note stands beside it says nothing.
    await expect(page.locator('.sidenotes')).toContainText('7 wicks');
    await page.locator('#t33 .call a[data-beside]').hover();
    await expect(page.locator('.sidenotes .highlighted')).toContainText('7 wicks');
    await page.mouse.move(5, 300);
    await expect(page.locator('.sidenotes .highlighted')).toHaveCount(0);
  });

  test('a cut note unfolds where it stands, from its link too, and no popover repeats it', async ({
    page,
  }) => {
    await page.goto(MESSAGE);
    const cut = page.locator('.sidenotes .note.cut').first();
    const hidden = () => cut.evaluate((one) => one.scrollHeight - one.clientHeight);
    await cut.scrollIntoViewIfNeeded();
    expect(await hidden()).toBeGreaterThan(10);
    await cut.hover();
    expect(await hidden()).toBeLessThanOrEqual(1);
    await page.mouse.move(5, 300);
    expect(await hidden()).toBeGreaterThan(10);
    const mark = await cut.locator('.mark').textContent();
    const call = page.locator(`.call a[data-beside][href$="#n-${mark?.trim()}"]`).first();
    await call.focus();
    expect(await hidden()).toBeLessThanOrEqual(1);
    await expect(surface(page)).toHaveCount(0);
  });

  test('a complete sidenote does not open by hover', async ({ page }) => {
    await page.clock.install();
    await page.goto(`${DOCUMENT}#t33`);
    const call = page.locator('#t33 .call a');
    await expect(call).toHaveAttribute('data-beside');
    await call.hover();
    await page.clock.runFor(2000);
    await expect(surface(page)).toHaveCount(0);
    await call.click();
    await expect(surface(page)).toHaveClass(/note/);
  });

  test('the first words of referenced passages are beside the reference', async ({ page }) => {
    await page.goto(MESSAGE);
    const twin = page.locator('.sidenotes .preview').nth(1);
    await expect(twin).toContainText(/^[IVX]+\.\d+–\d+/);
    await expect(twin.locator('.speaker').first()).toBeVisible();
  });

  test('notes on those present are a list of names, offices and turns, and nothing of it is cut', async ({
    page,
  }) => {
    await page.goto(DOCUMENT);
    const beside = page.locator('.sidenotes .note');
    const rows = beside.filter({ hasText: /; (?:speaks|does not speak)/ });
    await expect(rows.first()).toBeVisible();
    const texts = await rows.allTextContents();
    expect(texts).toContainEqual(expect.stringMatching(/Moe: .+; speaks \d+ times$/));
    const cut = await rows.evaluateAll((all) =>
      all.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    );
    expect(Math.max(...cut)).toBeLessThanOrEqual(1);
    await rows.first().click();
    await expect(page.locator('.floating:popover-open')).toContainText('inspector of pilots');
  });

  test('sidenotes and progress bar are not printed', async ({ page }) => {
    await page.goto(`${DOCUMENT}#t33`);
    await expect(progressBar(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(progressBar(page)).toBeHidden();
    await expect(page.locator('.sidenotes')).toBeHidden();
  });
});

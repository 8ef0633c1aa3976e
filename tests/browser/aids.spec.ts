/** Aids to reading: notes in the margin, previews of passages, the strip, keys. */
import { expect, type Locator, type Page, test } from '@playwright/test';

const DOCUMENT = '/documents/i/';
const MESSAGE = '/documents/post/';

const surface = (page: Page): Locator => page.locator('.floating:popover-open');
const reference = (page: Page): Locator => page.locator('.text a.reference[href*="#t"]');
const strip = (page: Page): Locator => page.locator('.strip');

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  for (const address of [DOCUMENT, MESSAGE]) {
    test(`${address}: notes stand in the margin in their order, none over another`, async ({
      page,
    }) => {
      await page.goto(address);
      const twins = page.locator('.margin > *');
      await expect(twins.nth(20)).toBeVisible();
      const boxes = await twins.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
      for (const [index, { top }] of boxes.slice(1).entries()) {
        expect(top).toBeGreaterThanOrEqual((boxes[index]?.bottom ?? 0) + 7.5);
      }
      const text = (await page.locator('.text').boundingBox()) ?? { x: 0, width: 0 };
      const column = (await page.locator('.margin').boundingBox()) ?? { x: 0, width: 0 };
      expect(column.x).toBeGreaterThan(text.x + text.width);
      expect(column.x + column.width).toBeLessThanOrEqual(1440);
    });
  }

  test('a note with room stands on the baseline of its line, also when the window has changed', async ({
    page,
  }) => {
    await page.goto(`${DOCUMENT}#t82`);
    /** How far the baselines of a call's line and of its note lie apart, in px. */
    const apart = () =>
      page.evaluate(() => {
        const baseline = (element: Element | null | undefined): number => {
          const mark = document.createElement('span');
          mark.style.display = 'inline-block';
          element?.prepend(mark);
          const { bottom } = mark.getBoundingClientRect();
          mark.remove();
          return bottom;
        };
        const twins = [...document.querySelectorAll('.margin .beside')];
        const twin = twins.find(({ textContent }) => textContent?.includes('dry docks'));
        return Math.abs(baseline(twin) - baseline(document.querySelector('#t81 .call')));
      });
    await expect.poll(apart).toBeLessThan(1);
    await page.setViewportSize({ width: 1190, height: 900 });
    await page.evaluate(() => document.documentElement.style.setProperty('--measure', '30rem'));
    await expect.poll(apart).toBeLessThan(1);
  });

  test('the margin only repeats: hidden from assistive technology, without ids, not in tab order', async ({
    page,
  }) => {
    await page.goto(DOCUMENT);
    const column = page.locator('.margin');
    await expect(column.locator('.beside')).not.toHaveCount(0);
    await expect(column).toHaveAttribute('aria-hidden', 'true');
    await expect(column.locator('[id]')).toHaveCount(0);
    await expect(column.locator('a:not([tabindex="-1"])')).toHaveCount(0);
  });

  test('says first which notes were not carried, as the list says', async ({ page }) => {
    await page.goto(DOCUMENT);
    const said = await page.locator('#notes .not-carried').textContent();
    await expect(page.locator('.margin > :first-child')).toHaveText(said ?? '');
  });

  test('a call and its note are washed together', async ({ page }) => {
    await page.goto(`${DOCUMENT}#t33`);
    await page.locator('#t33 .call a').hover();
    await expect(page.locator('.margin .lit')).toContainText('67 aircraft');
    await page.mouse.move(5, 300);
    await expect(page.locator('.margin .lit')).toHaveCount(0);
  });

  test('a note cut short opens in full by a click', async ({ page }) => {
    await page.goto(DOCUMENT);
    const cut = page.locator('.margin .cut').first();
    await cut.scrollIntoViewIfNeeded();
    await cut.click({ position: { x: 200, y: 5 } });
    await expect(surface(page)).toHaveClass(/note/);
    await page.keyboard.press('Escape');
    await expect(surface(page)).toHaveCount(0);
  });

  test('a note that stands in full beside its call does not open by hover', async ({ page }) => {
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

  test('passages referred to stand beside the reference with their first words', async ({
    page,
  }) => {
    await page.goto(MESSAGE);
    const twin = page.locator('.margin .preview').nth(1);
    await expect(twin).toContainText(/^[IVX]+\.\d+–\d+/);
    await expect(twin.locator('.speaker').first()).toBeVisible();
  });

  test('printed, nothing floats: no margin, no strip', async ({ page }) => {
    await page.goto(`${DOCUMENT}#t33`);
    await expect(strip(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(strip(page)).toBeHidden();
    await expect(page.locator('.margin')).toBeHidden();
  });
});

test.describe('a preview of passages', () => {
  test.use({ viewport: { width: 1100, height: 800 } });

  test('opens by a click, with numbered turns and a way to the passage', async ({ page }) => {
    await page.goto(MESSAGE);
    const link = reference(page).first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(surface(page)).toHaveClass(/preview/);
    await expect(surface(page)).toHaveAccessibleName(/^Passage [IVX]+\.\d+/);
    const items = surface(page).getByRole('listitem');
    expect(await items.count()).toBeLessThanOrEqual(4);
    await expect(items.first()).toHaveText(/^\d+\p{L}/u);
    for (const words of await items.locator('> span').allTextContents()) {
      expect(words.length).toBeLessThanOrEqual(226);
    }
    await surface(page).getByRole('link', { name: 'Go to the passage' }).click();
    await expect(page).toHaveURL(href);
    await expect(page.locator('.marked').first()).toBeInViewport();
  });

  test('stays within the window where there is room neither above nor below', async ({ page }) => {
    await page.goto(MESSAGE, { waitUntil: 'networkidle' });
    const link = reference(page).first();
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await link.click();
    await expect(surface(page)).toHaveClass(/preview/);
    await expect
      .poll(() => surface(page).evaluate((box) => box.scrollHeight > box.clientHeight))
      .toBe(true);
    const { bottom } = await surface(page).evaluate((box) => box.getBoundingClientRect().toJSON());
    expect(bottom).toBeLessThanOrEqual(800);
    await surface(page).getByRole('link', { name: 'Go to the passage' }).click();
    await expect(page).toHaveURL(/#t\d+$/);
  });

  test('shows the words of the same page where the reference stays on it', async ({ page }) => {
    await page.goto(DOCUMENT);
    const link = page.locator('#notes a.reference[href^="/documents/i/#t"]').first();
    const first = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    await link.click();
    const speaker = (await page.locator(`#${first} .speaker`).textContent()) ?? '';
    await expect(surface(page).getByRole('listitem').first()).toContainText(speaker);
    await expect(surface(page).locator('[id]')).toHaveCount(0);
  });

  test('opens by Enter, closes by Escape; the focus returns', async ({ page }) => {
    await page.goto(MESSAGE);
    const link = reference(page).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(surface(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(surface(page).getByRole('link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(surface(page)).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  test('opens by hover after a rest', async ({ page }) => {
    await page.clock.install();
    await page.goto(MESSAGE);
    await reference(page).first().hover();
    await page.clock.runFor(600);
    await expect(surface(page)).toHaveClass(/preview/);
  });

  test('with a modifier key the link is followed', async ({ page, context }) => {
    await page.goto(MESSAGE);
    const opened = context.waitForEvent('page');
    await reference(page).first().focus();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(await opened).toHaveURL(new RegExp(`${DOCUMENT}.*#t`));
    await expect(surface(page)).toHaveCount(0);
  });

  test('is as wide as a narrow window', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(MESSAGE);
    await reference(page).first().click();
    expect((await surface(page).boundingBox())?.width).toBe(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('is a link, and there are no strip, margin or button of keys', async ({ page }) => {
      await page.goto(DOCUMENT);
      await page.evaluate(() => undefined);
      await expect(strip(page)).toBeHidden();
      await expect(page.locator('.margin')).toHaveCount(0);
      await expect(page.locator('.keys-button')).toBeHidden();
      await page.goto(MESSAGE);
      await reference(page).first().click();
      await expect(page).toHaveURL(/\/documents\/i\/.*#/);
    });
  });
});

test.describe('the strip', () => {
  for (const [width, height] of [
    [1440, 46],
    [1100, 46],
    [390, 62],
  ] as const) {
    test(`at ${width} px says which turn is read, and where it stands in the score`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(DOCUMENT);
      await expect(strip(page)).toBeHidden();
      const before = await page.locator('#t40').evaluate((turn) => (turn as HTMLElement).offsetTop);
      await page.goto(`${DOCUMENT}#t78`);
      await expect(strip(page)).toContainText(/I\.78 of \d+/);
      await expect(strip(page)).toHaveCSS('height', `${height}px`);
      await expect(strip(page).locator('.here')).toHaveCount(1);
      await expect(page.locator('.systems li [aria-current]')).toHaveAttribute('href', '#t78');
      const after = await page.locator('#t40').evaluate((turn) => (turn as HTMLElement).offsetTop);
      expect(after).toBe(before);
      const bar = await strip(page).boundingBox();
      const target = await page.locator('#t78').boundingBox();
      expect(target?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    });
  }

  test('follows the reading and leaves with the text', async ({ page }) => {
    await page.goto(`${DOCUMENT}#t30`);
    await expect(strip(page)).toContainText('I.30');
    await page.locator('#t100').evaluate((turn) => turn.scrollIntoView());
    await expect(strip(page)).toContainText('I.100');
    await page.locator('#notes').evaluate((notes) => notes.scrollIntoView());
    await expect(strip(page)).toBeHidden();
    await page.evaluate(() => scrollTo(0, 0));
    await expect(strip(page)).toBeHidden();
  });

  test('is nothing to assistive technology or the keyboard', async ({ page }) => {
    await page.goto(`${DOCUMENT}#t30`);
    await expect(strip(page)).toHaveAttribute('aria-hidden', 'true');
    await expect(strip(page).locator('a, button, [tabindex]')).toHaveCount(0);
  });
});

test('arrow keys lead from a topic to its marks and along them; Enter leads to the turn', async ({
  page,
}) => {
  await page.goto(DOCUMENT);
  const topic = page.locator('.topic-link').nth(1);
  const focused = page.locator('.systems a:focus');
  await expect(async () => {
    await topic.focus();
    await page.keyboard.press('ArrowUp');
    await expect(focused).toHaveAttribute('href', '#t7', { timeout: 500 });
  }).toPass();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toHaveAttribute('href', '#t8');
  await page.keyboard.press('ArrowDown');
  await expect(topic).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${DOCUMENT}#t2`);
  await expect(page.locator('#t2')).toBeInViewport();
});

test.describe('keys', () => {
  test('? opens their list and closes it; Escape closes it, and the focus returns', async ({
    page,
  }) => {
    await page.goto(DOCUMENT);
    const number = page.locator('#t2 .number');
    await number.focus();
    const list = page.getByRole('dialog', { name: 'Keys' });
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

  test('/ leads to the search', async ({ page }) => {
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
    await page.getByRole('checkbox').uncheck();
    await page.goto(`${DOCUMENT}#t30`);
    await page.reload();
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    await expect(surface(page)).toHaveCount(0);
    await expect(page).toHaveURL(`${DOCUMENT}#t30`);
    await page.getByRole('button', { name: 'Keys' }).press('Enter');
    await page.getByRole('checkbox').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(surface(page)).toHaveCount(1);
  });
});

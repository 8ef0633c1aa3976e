import { devices, expect, type Locator, type Page, test } from '@playwright/test';
import { followedLink } from './followed-link.ts';

const PAGE = '/documents/hearing/';

const box = (page: Page): Locator => page.locator('.floating');
/** The first call in a turn of a note with links. */
const call = (page: Page): Locator => page.locator(`.turn .call > a[href="#${note}"]`).first();
let note = '';
const speaker = (page: Page): Locator => page.locator('#t34 a.speaker');

/** The text of a call's note in the list at the end of the page. */
async function noteOf(page: Page, link: Locator): Promise<string> {
  const item = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"] > div`);
  return (await item.textContent()) ?? '';
}

/** The line of text with a link: as high as the line, as wide as the page. */
async function expectClearOfItsLine(page: Page, link: Locator): Promise<void> {
  const [line, surface] = [await link.boundingBox(), await box(page).boundingBox()];
  if (!line || !surface) throw new Error('not on the page');
  const under = surface.y >= line.y + line.height;
  const above = surface.y + surface.height <= line.y;
  expect(under || above).toBe(true);
}

test.beforeEach(async ({ page }) => {
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  note = await page.evaluate(() => {
    const calls = [...document.querySelectorAll<HTMLAnchorElement>('.turn .call > a')];
    const notes = calls.map(({ hash }) => document.getElementById(hash.slice(1)));
    return notes.find((one) => one?.querySelector('div a'))?.id ?? '';
  });
});

test.describe('a note', () => {
  test('opens beside its call by a click and closes by another', async ({ page }) => {
    const text = await noteOf(page, call(page));
    await call(page).click();
    await expect(box(page)).toBeVisible();
    await expect(box(page)).toContainText(text);
    await expect(box(page)).toHaveAttribute('role', 'doc-footnote');
    await expect(box(page)).toHaveAccessibleName(/^Note \w+$/);
    await expect(call(page)).toHaveAttribute('aria-expanded', 'true');
    await expectClearOfItsLine(page, call(page));
    await call(page).click();
    await expect(box(page)).toBeHidden();
    await expect(call(page)).toHaveAttribute('aria-expanded', 'false');
    expect(new URL(page.url()).hash).toBe('');
  });

  test('closes by Escape and by a click outside', async ({ page }) => {
    await call(page).click();
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeHidden();
    await expect(call(page)).toBeFocused();
    await call(page).click();
    await page.locator('h1').click();
    await expect(box(page)).toBeHidden();
  });

  test('closes when another one opens', async ({ page }) => {
    await call(page).click();
    await speaker(page).click();
    await expect(box(page)).toHaveCount(1);
    await expect(box(page)).toHaveClass(/card/);
    await expect(call(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('keeps ids unique', async ({ page }) => {
    await call(page).click();
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, place) => ids.indexOf(id) !== place);
    });
    expect(twice).toEqual([]);
    await expect(box(page).locator('[role="doc-backlink"]')).toHaveCount(0);
  });

  test('opens no popover if the reader asks for a new tab', async ({ page }) => {
    const followed = await followedLink(page, () =>
      call(page).click({ modifiers: ['ControlOrMeta'] }),
    );
    expect(followed).toBe(await call(page).getAttribute('href'));
    await expect(box(page)).toBeHidden();
  });
});

test.describe('by keyboard', () => {
  for (const key of ['Enter', 'Space']) {
    test(`${key} opens the note, Tab reaches its links, Escape returns to the call`, async ({
      page,
    }) => {
      await call(page).focus();
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press(key);
      await expect(box(page)).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await page.keyboard.press('Tab');
      await expect(box(page).getByRole('link').first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(box(page)).toBeHidden();
      await expect(call(page)).toBeFocused();
    });
  }

  test('Tab leads from the call through the note and on in the text', async ({ page }) => {
    await call(page).click();
    const links = await box(page).getByRole('link').count();
    expect(links).toBeGreaterThan(0);
    for (let link = 0; link < links; link += 1) {
      await page.keyboard.press('Tab');
      await expect(box(page).getByRole('link').nth(link)).toBeFocused();
    }
    await page.keyboard.press('Tab');
    const after = await call(page).evaluate((link) => {
      const links = [...document.querySelectorAll('a')];
      return links[links.indexOf(link as HTMLAnchorElement) + 1] === document.activeElement;
    });
    expect(after).toBe(true);
  });
});

test.describe('by hover', () => {
  // Too narrow for notes in the margin, where a note is seen without a popover.
  test.use({ viewport: { width: 1000, height: 800 } });

  /** Moves the pointer to the middle of `target`, without waiting for anything. */
  async function pointAt(page: Page, target: Locator): Promise<void> {
    const place = await target.boundingBox();
    if (!place) throw new Error('not on the page');
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  }

  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: 0 });
    await page.reload();
    await call(page).scrollIntoViewIfNeeded();
    await page.clock.pauseAt(60_000);
    // The script is there.
    await expect(call(page)).toHaveAttribute('aria-expanded', 'false');
    await pointAt(page, call(page));
  });

  test('a note opens and closes after a delay', async ({ page }) => {
    await page.clock.runFor(499);
    await expect(box(page)).toBeHidden();
    await page.clock.runFor(1);
    await expect(box(page)).toBeVisible();
    await page.mouse.move(5, 5);
    await page.clock.runFor(299);
    await expect(box(page)).toBeVisible();
    await page.clock.runFor(1);
    await expect(box(page)).toBeHidden();
  });

  test('a note stays open while the pointer moves into it', async ({ page }) => {
    await page.clock.runFor(500);
    await page.mouse.move(5, 5);
    await page.clock.runFor(200);
    await pointAt(page, box(page));
    await page.clock.runFor(1000);
    await expect(box(page)).toBeVisible();
  });

  test('a click keeps the note open', async ({ page }) => {
    await page.clock.runFor(500);
    await page.mouse.down();
    await page.mouse.up();
    await page.mouse.move(5, 5);
    await page.clock.runFor(1000);
    await expect(box(page)).toBeVisible();
  });
});

test.describe('a name', () => {
  test('opens its card without covering its line; the card has a link to the person', async ({
    page,
  }) => {
    await speaker(page).click();
    await expect(box(page)).toBeVisible();
    await expect(box(page)).toHaveRole('group');
    const heading = await box(page).getByRole('heading').textContent();
    await expect(box(page)).toHaveAccessibleName(heading ?? '');
    await expectClearOfItsLine(page, speaker(page));
    await box(page).getByRole('link').click();
    expect(new URL(page.url()).pathname).toMatch(/^\/people\//);
  });

  test('is a plain link if there is no card', async ({ page }) => {
    await page.route('**/pack-*.json', (route) => route.abort());
    await page.reload();
    await speaker(page).click();
    await expect(page).toHaveURL(/\/people\//);
  });
});

test.describe('on a telephone', () => {
  const { defaultBrowserType: _, ...telephone } = devices['Pixel 7'];
  test.use(telephone);

  test('a tap opens a sheet at the bottom without covering the line', async ({ page }) => {
    const name = page.locator('#t34 a.speaker');
    await name.evaluate((link) => link.scrollIntoView({ block: 'end' }));
    await name.tap();
    await expect(box(page)).toBeVisible();
    const [line, sheet] = [await name.boundingBox(), await box(page).boundingBox()];
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    expect(sheet?.width).toBe(width);
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(height);
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
    await name.tap();
    await expect(box(page)).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a call links to its note, and the note links back', async ({ page }) => {
    await call(page).click();
    await expect(page).toHaveURL(`${PAGE}#${note}`);
    await page.locator(`[id="${note}"] [role="doc-backlink"]`).first().click();
    await expect(page).toHaveURL(/#r-/);
  });
});

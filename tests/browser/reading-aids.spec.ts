/** Colours and text size, the place in a document, and what the number of a passage offers. */
import { expect, type Page, test } from '@playwright/test';

const DOCUMENT = '/documents/hearing/';

const settings = (page: Page) => page.getByRole('button', { name: 'Settings and keys' }).click();

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test.describe('the look that a reader chooses', () => {
  test.use({ colorScheme: 'light' });

  test('is applied at once, on every page, and before the first rendering', async ({ page }) => {
    await page.goto(DOCUMENT);
    const before = await paper(page);
    await settings(page);
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(() => paper(page)).not.toBe(before);
    const dark = await paper(page);
    await page.getByRole('radio', { name: 'Larger' }).check();
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const { fontSize } = getComputedStyle(document.documentElement);
        document.documentElement.setAttribute('data-first', fontSize);
      });
    });
    // The search page has the script inside.
    for (const address of ['/people/', '/search/']) {
      await page.goto(address);
      expect(await paper(page)).toBe(dark);
      await expect(page.locator('html')).toHaveAttribute('data-first', '20px');
    }
    await settings(page);
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await page.getByRole('radio', { name: 'As my system' }).check();
    await page.getByRole('radio', { name: 'Normal' }).check();
    await page.goto(DOCUMENT);
    expect(await paper(page)).toBe(before);
  });

  test('is light on a dark system, and stays on the screen', async ({ page }) => {
    await page.goto(DOCUMENT);
    const light = await paper(page);
    await page.evaluate(() => localStorage.setItem('look', 'light'));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    expect(await paper(page)).toBe(light);
    await page.evaluate(() => localStorage.setItem('look', 'dark larger'));
    await page.emulateMedia({ media: 'print' });
    await page.reload();
    await expect(page.locator('html')).toHaveCSS('font-size', '16px');
  });

  test('makes no page wider than the window', async ({ page }) => {
    await page.goto(DOCUMENT);
    await page.evaluate(() => localStorage.setItem('look', 'larger'));
    for (const address of [DOCUMENT, '/', '/people/', '/places/', '/search/?q=light']) {
      await page.goto(address);
      for (const width of [320, 390, 920, 1200, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${address} at ${width}`).toBeLessThanOrEqual(width);
      }
    }
  });

  test('loads nothing for readers who have chosen nothing', async ({ page }) => {
    const styles: string[] = [];
    page.on('request', (request) => styles.push(new URL(request.url()).pathname));
    await page.goto(DOCUMENT, { waitUntil: 'networkidle' });
    expect(styles).toContain(DOCUMENT);
    expect(styles).not.toContain('/look.css');
  });
});

test.describe('the place in a document', () => {
  const offer = (page: Page) => page.getByRole('link', { name: /^Go on at / });

  /** Reads up to a turn, and leaves. */
  async function leaveAt(page: Page, id: string): Promise<void> {
    await page.goto(DOCUMENT, { waitUntil: 'networkidle' });
    await page.locator(`#${id}`).evaluate((turn) => turn.scrollIntoView());
    await expect(page.locator('.progress')).toBeVisible();
    await page.goto('/people/');
  }

  test('is offered on return, without moving a line', async ({ page }) => {
    await leaveAt(page, 't30');
    await page.goto(DOCUMENT);
    await expect(offer(page)).toHaveText('Go on at V.30');
    await offer(page).click();
    await expect(page).toHaveURL(/#t30$/);
    await expect(offer(page)).toHaveCount(0);
  });

  test('is not offered at an address of a passage, nor when the reader has refused it', async ({
    page,
  }) => {
    await leaveAt(page, 't30');
    await page.goto(`${DOCUMENT}#t10`, { waitUntil: 'networkidle' });
    await expect(offer(page)).toHaveCount(0);
    await settings(page);
    await page.getByRole('checkbox', { name: /Keep my place/ }).uncheck();
    await page.goto('/people/');
    await page.goto(DOCUMENT, { waitUntil: 'networkidle' });
    await expect(offer(page)).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('place:/documents/hearing/'))).toBeNull();
  });

  test('at the beginning is not worth an offer', async ({ page }) => {
    await page.goto(DOCUMENT, { waitUntil: 'networkidle' });
    await page.locator('#t2').evaluate((turn) => turn.scrollIntoView());
    await page.goto('/people/');
    await page.goto(DOCUMENT, { waitUntil: 'networkidle' });
    await expect(offer(page)).toHaveCount(0);
  });
});

test.describe('the number of a turn', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  async function copied(page: Page, button: string): Promise<string> {
    const bar = page.getByRole('toolbar', { name: 'Selected passage' });
    // The toolbar may still say that the text before was copied: only the clipboard tells.
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await bar.getByRole('button', { name: button, exact: true }).click();
    await expect.poll(() => clipboard(page)).not.toBe('');
    await expect(bar).toContainText('copied');
    return clipboard(page);
  }

  test.beforeEach(async ({ page }) => {
    await page.goto(DOCUMENT, { waitUntil: 'networkidle' });
  });

  test('offers link, quotation and citation of the turn', async ({ page }) => {
    await page.locator('#t16 .number').click();
    await expect(page).toHaveURL(/#t16$/);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(await copied(page, 'Copy link')).toMatch(/\/documents\/hearing\/#t16$/);
    const quotation = await copied(page, 'Copy quotation');
    expect(quotation).toMatch(/^“Vik answers that there is a fog bell at the light/);
    expect(quotation).toContain(', edition ');
    expect(quotation).toContain('V.16; ');
    expect(quotation).toContain('series 31');
    expect(quotation.endsWith(`${canonical}#t16)`)).toBe(true);
    expect(await copied(page, 'Copy citation')).toContain('V.16');
  });

  test('gives records for reference managers, with the turn in their address', async ({ page }) => {
    await page.locator('#t16 .number').focus();
    await page.keyboard.press('Enter');
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    const ris = await copied(page, 'Copy RIS');
    expect(ris).toContain(`UR  - ${canonical}#t16`);
    expect(ris).toContain('SE  - V.16');
    expect(ris).toMatch(/ID {2}- \S+-hearing-t16\r?\n/);
    const bibtex = await copied(page, 'Copy BibTeX');
    expect(bibtex).toContain(`{${canonical}#t16}`);
    expect(bibtex).toContain('V.16');
    const [item] = JSON.parse(await copied(page, 'Copy CSL-JSON'));
    expect(item).toMatchObject({ URL: `${canonical}#t16`, section: 'V.16' });
  });
});

/** Readers' own notes: written at a passage, kept in the browser, listed on their page, saved as files and added again. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DOCUMENT = '/documents/hearing/';
const LIST = '/your-notes/';

const form = (page: Page): Locator => page.getByRole('dialog', { name: /^Note on/ });
const mark = (page: Page, passage: string): Locator => page.locator(`#${passage} > .reader-mark`);
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('note:')));
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('reader-note') ?? [])].map((range) => String(range)));

const violations = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe);
  return page.evaluate(
    'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))',
  );
};

/** Opens the document and selects its words from a passage to another, as a press on their numbers does. */
async function select(page: Page, first: string, last = first): Promise<void> {
  await page.evaluate(
    ([from = '', to = '']) => {
      const [start, end] = [document.getElementById(from), document.getElementById(to)];
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [first, last],
  );
  await expect(page.getByRole('toolbar')).toBeVisible();
}

async function write(page: Page, passage: string, words: string): Promise<void> {
  await select(page, passage);
  await page.getByRole('toolbar').getByRole('button', { name: 'Note', exact: true }).click();
  await form(page).getByLabel('Your note').fill(words);
  await form(page).getByRole('button', { name: 'Save' }).click();
  await expect(form(page)).toHaveCount(0);
}

const open = (page: Page) => page.goto(DOCUMENT, { waitUntil: 'networkidle' });

test('a note is written, marked in the text, read, changed and deleted', async ({ page }) => {
  await open(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await write(page, 't52', 'A red star.\n<b>So she says</b>');
  await expect(mark(page, 't52')).toBeFocused();
  await expect(mark(page, 't52')).toHaveAccessibleName('Your note on V.52');
  expect((await marked(page))[0]).toMatch(/^Kanari says.*very low\.$/);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);

  await page.reload({ waitUntil: 'networkidle' });
  await mark(page, 't52').click();
  const panel = page.getByRole('dialog', { name: 'Your note on V.52' });
  await expect(panel.getByText('<b>So she says</b>')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Change' }).click();
  await expect(form(page).getByLabel('Your note')).toBeFocused();
  await expect(form(page).getByLabel('Your note')).toHaveValue(/^A red star/);
  expect(await violations(page)).toEqual([]);
  await form(page).getByLabel('Your note').fill('Other words');
  await form(page).getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Other words')).toBeVisible();
  expect(await stored(page)).toHaveLength(1);

  await panel.getByRole('button', { name: 'Delete' }).click();
  expect(await stored(page)).toHaveLength(1);
  await panel.getByRole('button', { name: 'Delete for good' }).click();
  await expect(mark(page, 't52')).toHaveCount(0);
  expect(await stored(page)).toEqual([]);
  expect(await marked(page)).toEqual([]);
});

test('by keyboard alone: a number, the toolbar, the form, and back', async ({ page }) => {
  await open(page);
  const number = page.locator('#t20 > .number');
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('toolbar')).toBeVisible();
  await page.keyboard.press('Tab');
  const button = page.getByRole('toolbar').getByRole('button', { name: 'Note', exact: true });
  for (let press = 0; press < 8; press += 1) {
    if (await button.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form(page).getByLabel('Your note')).toBeFocused();
  await page.keyboard.type('Words');
  await page.keyboard.press('Escape');
  await expect(form(page).getByRole('status')).toContainText('not saved');
  await page.keyboard.press('Escape');
  await expect(form(page)).toHaveCount(0);
  await expect(number).toBeFocused();
  expect(await stored(page)).toEqual([]);
});

test('a note on several passages marks the words of each', async ({ page }) => {
  await open(page);
  await select(page, 't52', 't53');
  await page.getByRole('toolbar').getByRole('button', { name: 'Note', exact: true }).click();
  await form(page).getByLabel('Your note').fill('Both');
  await form(page).getByRole('button', { name: 'Save' }).click();
  await expect(mark(page, 't52')).toBeFocused();
  expect(await marked(page)).toHaveLength(2);
  const [name = ''] = await stored(page);
  const note = JSON.parse((await page.evaluate((one) => localStorage.getItem(one), name)) ?? '');
  expect(note).toMatchObject({ type: 'Annotation', motivation: 'commenting' });
  expect(
    note.target.map(({ selector }: { selector: { value: string } }) => selector.value),
  ).toEqual(['t52', 't53']);
  expect(note.target[0].source).toBe('https://lights.example/documents/hearing/');
});

test('a full or denied storage is said, and the words stay in the field', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await select(page, 't52');
  await page.getByRole('toolbar').getByRole('button', { name: 'Note', exact: true }).click();
  await form(page).getByLabel('Your note').fill('Words');
  await form(page).getByRole('button', { name: 'Save' }).click();
  await expect(form(page).getByRole('status')).toContainText('The note is not saved');
  await expect(form(page).getByLabel('Your note')).toHaveValue('Words');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(LIST);
  await expect(page.getByRole('status')).toContainText('does not let the page store anything');
});

test('two windows add and change notes without overwriting one another', async ({ page }) => {
  await open(page);
  const other = await page.context().newPage();
  await open(other);
  await write(page, 't52', 'From one window');
  await expect(mark(other, 't52')).toBeVisible();
  await write(other, 't54', 'From the other');
  await expect(mark(page, 't54')).toBeVisible();
  expect(await stored(page)).toHaveLength(2);

  // Both change the first note.
  for (const one of [page, other]) {
    await mark(one, 't52').click();
    await one.getByRole('button', { name: 'Change' }).click();
    await form(one)
      .getByLabel('Your note')
      .fill(one === page ? 'Changed here' : 'Changed there');
  }
  for (const one of [page, other]) {
    await form(one).getByRole('button', { name: 'Save' }).click();
    await expect(form(one)).toHaveCount(0);
  }
  await expect(other.getByText('saved as a second note')).toBeVisible();
  await expect(mark(page, 't52')).toHaveAccessibleName('Your 2 notes on V.52');
});

test('a note whose words are gone is still listed, and says so', async ({ page }) => {
  await open(page);
  await write(page, 't52', 'Of old words');
  await page.evaluate(() => {
    const name = Object.keys(localStorage).find((one) => one.startsWith('note:')) ?? '';
    const note = JSON.parse(localStorage.getItem(name) ?? '');
    note.target[0].selector.refinedBy.exact = 'words of another edition altogether';
    localStorage.setItem(name, JSON.stringify(note));
  });
  await page.reload({ waitUntil: 'networkidle' });
  await mark(page, 't52').click();
  await expect(page.getByText('not in the text any more')).toBeVisible();
  await page.goto(LIST);
  await expect(page.getByText('not in the text any more')).toBeVisible();
  await expect(page.getByText('Of old words')).toBeVisible();
});

async function notesFile(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

/** A page of another reader. */
async function anotherReader(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  return context.newPage();
}

test('the page lists, saves, adds again and deletes', async ({ page, browser, baseURL }) => {
  await page.goto(LIST);
  await expect(page.getByText('You have no notes in this browser yet.')).toBeVisible();
  await open(page);
  await write(page, 't52', 'A red star');
  await write(page, 't54', 'Counted');
  await page.goto(LIST);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/Hearing on the Stranding/]);
  await expect(page.getByText('A red star', { exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const collection = await notesFile(page, 'Web Annotations (JSON-LD)');
  expect(JSON.parse(collection)).toMatchObject({ type: 'AnnotationCollection', total: 2 });
  expect(await notesFile(page, 'Markdown')).toContain('#t52>\n\nA red star');

  const other = await anotherReader(browser, baseURL);
  await other.goto(LIST);
  const give = (text: string) =>
    other.getByLabel('Add notes from a file').setInputFiles({
      name: 'a.jsonld',
      mimeType: 'application/ld+json',
      buffer: Buffer.from(text),
    });
  const said = other.locator('.reader-notes > [role="status"]');
  await give('no json');
  await expect(said).toContainText('This file is not JSON');
  await give(collection);
  await expect(said).toHaveText('2 notes added.');
  await give(collection);
  await expect(said).toHaveText('0 notes added. 2 notes you had already.');
  await other.getByRole('link', { name: 'Turn 52' }).click();
  await expect(mark(other, 't52')).toBeVisible();
  await other.context().close();

  await page.getByRole('button', { name: 'Delete all' }).click();
  expect(await stored(page)).toHaveLength(2);
  await page.getByRole('button', { name: 'Delete 2 notes for good' }).click();
  await expect(page.getByText('All notes are deleted.')).toBeVisible();
  expect(await stored(page)).toEqual([]);
});

test('notes are not printed', async ({ page }) => {
  await open(page);
  await write(page, 't52', 'A red star');
  await page.emulateMedia({ media: 'print' });
  await expect(mark(page, 't52')).toBeHidden();
});

test('search engines leave the page out; privacy and the foot of pages link it', async ({
  page,
}) => {
  await page.goto(LIST);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const siteMap = await (await page.request.get('/sitemap-0.xml')).text();
  expect(siteMap).not.toContain('your-notes');
  await page.goto('/data/#privacy');
  await expect(page.locator('main a[href*="your-notes"]')).toBeVisible();
  await expect(page.locator('footer a[href*="your-notes"]')).toHaveText('Your notes');
});

test('a reader without notes loads nothing for them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  expect(asked.filter((url) => url.includes('reader-notes'))).toEqual([]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a note is written and opened', async ({ page }) => {
    await open(page);
    await select(page, 't52');
    await page.getByRole('toolbar').getByRole('button', { name: 'Note', exact: true }).tap();
    await form(page).getByLabel('Your note').fill('By touch');
    await form(page).getByRole('button', { name: 'Save' }).tap();
    await mark(page, 't52').tap();
    await expect(page.getByText('By touch')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs', async ({ page }) => {
    await page.goto(LIST);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Delete all' })).toBeHidden();
  });
});

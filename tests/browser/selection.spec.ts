import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './shared-page.ts';
import { followsTextFragments, quotedWords } from './text-fragments.ts';

test.beforeEach(({ page }) =>
  page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
);

const bar = (page: Page): Locator => page.getByRole('toolbar', { name: 'Selected passage' });
const press = (page: Page, name: string): Promise<void> =>
  bar(page).getByRole('button', { name }).click();
const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** A range of words by passage and index, from 0: `{ from: ['t15', 2], to: ['t15', 5] }`. */
interface Words {
  readonly from: readonly [passage: string, word: number];
  readonly to: readonly [passage: string, word: number];
}

/** Declares a function that tests define in the page. It makes a range of whole words without attached calls. */
const WORDS = `
  globalThis.wordRange = ({ from, to }) => {
    const place = ([id, number], edge) => {
      const texts = [];
      const walker = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (!walker.currentNode.parentElement.closest('.number, .call')) texts.push(walker.currentNode);
      const words = texts.flatMap((node) =>
        [...node.data.matchAll(/[\\p{L}\\p{N}]+/gu)].map(({ 0: word, index }) =>
          [node, edge === 'from' ? index : index + word.length]));
      return words.at(number);
    };
    const range = new Range();
    range.setStart(...place(from, 'from'));
    range.setEnd(...place(to, 'to'));
    return range;
  };`;

async function select(page: Page, words: Words): Promise<void> {
  await page.evaluate(`(() => { ${WORDS}
    const range = wordRange(${JSON.stringify(words)});
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  })()`);
  await expect(bar(page)).toBeVisible({ timeout: 15_000 });
}

const at = (
  passage: string,
  from: number,
  to: number,
  last = passage,
  document = 'hearing',
): readonly [string, Words] => [document, { from: [passage, from], to: [last, to] }];

const SELECTIONS = [
  at('t1', 0, 0),
  at('t1', 1, 4),
  at('t2', 2, 6),
  at('t4', -4, -1),
  at('t8', 0, 0),
  at('t8', 3, -2),
  at('t15', 2, 5),
  at('t16', 1, 1),
  at('t30', 0, 2),
  at('t32', -3, -2),
  at('t38', 1, -1),
  at('t30', 2, 3, 't33'),
  at('t51', 1, -1, 't54'),
  at('t34', 0, 0),
  at('t36', 4, 6, 't38'),
  at('t49', -6, -1),
  at('head', 0, 3),
  at('p1', 3, 9, 'p1', 'forwarded'),
  at('p4', 0, -2, 'p4', 'forwarded'),
  at('p5', 5, 2, 'p6', 'forwarded'),
];

/** Selections in one test. */
const TOGETHER = 4;

/** Highlights the words that the link marked, or those that the test expects, or none. */
const looks = (painted: 'linked' | 'expected' | 'nothing'): string => `
  ::target-text {
    background: ${painted === 'linked' ? '#f0f' : 'transparent'};
    color: currentcolor;
    text-decoration: none;
  }
  ::highlight(expected) { background: ${painted === 'expected' ? '#f0f' : 'transparent'}; }
  .text ::before { animation: none; }
  /* Round, and drawn a little differently from one picture to the next. */
  .bearing-mark { visibility: hidden; }`;

async function picture(page: Page, painted: 'linked' | 'expected' | 'nothing'): Promise<Buffer> {
  await page.evaluate((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
  }, looks(painted));
  return page.screenshot({ animations: 'disabled' });
}

/** Opens the link as a reader would, and compares the words that it marks with those that are expected. */
async function expectMarked(page: Page, link: string, words: Words): Promise<void> {
  const arrived = await page.context().newPage();
  await arrived.setViewportSize({ width: 800, height: 600 });
  await arrived.goto(link, { waitUntil: 'networkidle' });
  await arrived.evaluate(`(() => { ${WORDS}
    CSS.highlights.set('expected', new Highlight(wordRange(${JSON.stringify(words)})));
  })()`);
  // Pictures may differ until the page has settled.
  let linked: Buffer = Buffer.alloc(0);
  await expect
    .poll(
      async () => {
        linked = await picture(arrived, 'linked');
        return linked.equals(await picture(arrived, 'expected'));
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  expect(linked.equals(await picture(arrived, 'nothing')), 'nothing is marked').toBe(false);
  await arrived.close();
}

// Some to a page, because loading it costs more than one of them.
for (let first = 0; first < SELECTIONS.length; first += TOGETHER) {
  const selections = SELECTIONS.slice(first, first + TOGETHER);
  test(`a link opens with exactly the selected words marked, ${first + 1} and following`, async ({
    page,
  }) => {
    let shown = '';
    for (const [name, words] of selections)
      await test.step(`${name}: ${words.from.join(' ')} to ${words.to.join(' ')}`, async () => {
        if (name !== shown) await page.goto(`/documents/${name}/`);
        shown = name;
        await page.evaluate(() => getSelection()?.collapse(document.body, 0));
        await expect(bar(page)).toBeHidden();
        await select(page, words);
        await press(page, 'Copy link');
        const link = await clipboard(page);
        expect(new URL(link).hash).toMatch(new RegExp(`^#${words.from[0]}:~:text=`));

        const selected = await page.evaluate(() => String(getSelection()?.getRangeAt(0)));
        expect(await quotedWords(page, new URL(link).hash), link).toBe(
          selected.replace(/\s+/g, '').toLowerCase(),
        );
        // A headless shell may not support text fragments.
        if (await followsTextFragments(page.context())) await expectMarked(page, link, words);
      });
  });
}

test('the address of whole turns quotes no words', async ({ page }) => {
  await page.goto('/documents/hearing/');
  await select(page, { from: ['t30', 0], to: ['t33', -1] });
  await expect(bar(page)).toContainText('Turns 30–33');
  await press(page, 'Copy link');
  await expect.poll(() => clipboard(page)).toMatch(/\/documents\/hearing\/\?to=33#t30$/);
});

test.describe('the toolbar', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/documents/hearing/');
    await select(page, { from: ['t15', 2], to: ['t15', 5] });
  });

  test('copies words with their reference, and confirms it', async ({ page }) => {
    await press(page, 'Copy quotation');
    const said = bar(page).getByRole('button', { name: 'Quotation copied' });
    await expect(said).toHaveAttribute('aria-live', 'polite');
    await expect(said).toHaveCount(0);
    await expect
      .poll(() => clipboard(page))
      .toMatch(
        /^“if there is a” \(.+, edition 1, .+, V\.15; .+; https:.+\/documents\/hearing\/#t15\)$/,
      );
  });

  test('cites in the style chosen on the page', async ({ page }) => {
    await press(page, 'Copy citation');
    await expect(bar(page).getByRole('button', { name: 'Citation copied' })).toBeVisible();
    await expect
      .poll(() => clipboard(page))
      .toMatch(/leaves 4–9, V\.15, in .+\/documents\/hearing\/#t15\.$/);
    await page.getByRole('tab', { name: 'MLA' }).click();
    await select(page, { from: ['t30', 2], to: ['t33', 3] });
    await press(page, 'Copy citation');
    await expect(bar(page).getByRole('button', { name: 'Citation copied' })).toBeVisible();
    await expect.poll(() => clipboard(page)).toMatch(/12 Mar\. 2003, V\.30–33, .+\?to=33#t30\./);
  });

  test('does not cover the words', async ({ page }) => {
    const line = await page.evaluate(
      () => getSelection()?.getRangeAt(0).getBoundingClientRect().top,
    );
    const box = await bar(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(line ?? 0);
  });

  test('is reached by Tab and left by Escape', async ({ page }) => {
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole('button', { name: 'Copy quotation' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(bar(page)).toContainText('Quotation copied');
    await page.keyboard.press('Escape');
    await expect(bar(page)).toBeHidden();
  });

  test('disappears when nothing is selected', async ({ page }) => {
    await page.evaluate(() => getSelection()?.collapseToEnd());
    await expect(bar(page)).toBeHidden();
  });

  test('is not printed', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(bar(page)).toBeHidden();
  });
});

test('a shift-click on a number selects the turns, by key too', async ({ page }) => {
  await page.goto('/documents/hearing/#t15');
  await page.locator('#t17 .number').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(bar(page)).toContainText('Turns 15–17');
  await press(page, 'Copy link');
  await expect.poll(() => clipboard(page)).toMatch(/\/documents\/hearing\/\?to=17#t15$/);
});

test('shows and selects the address if the clipboard is not available', async ({ context }) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/documents/hearing/');
  await select(page, { from: ['t15', 2], to: ['t15', 5] });
  await press(page, 'Copy link');
  const field = bar(page).getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/#t15:~:text=/);
  const [length, selected] = await field.evaluate((input: HTMLInputElement) => [
    input.value.length,
    (input.selectionEnd ?? 0) - (input.selectionStart ?? 0),
  ]);
  expect(selected).toBe(length);
});

test('does not appear for words of the editors', async ({ page }) => {
  await page.goto('/documents/hearing/');
  await select(page, { from: ['t15', 2], to: ['t15', 5] });
  await page.evaluate(() => {
    const title = document.querySelector('h1');
    if (title) getSelection()?.selectAllChildren(title);
  });
  await expect(bar(page)).toBeHidden();
});

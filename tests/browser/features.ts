/** What a reader does on a page that needs scripts or data, and how each of these turns out. */
import type { Page } from '@playwright/test';

/** `silent` is a failure that the reader is not told of. */
export type Result =
  | 'works'
  | 'says that it fails'
  | 'follows the link'
  | 'is not offered'
  | 'silent';

/** A feature of some pages. */
export interface Feature {
  readonly name: string;
  /** The element that a page with the feature has in its HTML. */
  readonly on: string;
  /** Uses it. */
  use(page: Page): Promise<Result>;
}

type Signs = { readonly [Name in Result]?: (page: Page) => Promise<boolean> };

/** Milliseconds that a feature may need, on a busy machine. */
const PATIENCE_MS = 20_000;

/** The first result whose sign is seen. */
async function outcome(page: Page, signs: Signs, patience = PATIENCE_MS): Promise<Result> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    for (const [name, isSeen] of Object.entries(signs)) {
      // A page that is being left answers nothing.
      if (await isSeen(page).catch(() => false)) return name as Result;
    }
    await page.waitForTimeout(50);
  }
  return 'silent';
}

const seen =
  (selector: string) =>
  (page: Page): Promise<boolean> =>
    page.locator(selector).first().isVisible();

const saysWords =
  (selector: string) =>
  async (page: Page): Promise<boolean> =>
    ((await page.locator(selector).first().textContent({ timeout: 50 })) ?? '').trim() !== '';

const isElsewhere = (from: string) => async (page: Page) =>
  new URL(page.url()).pathname !== from || new URL(page.url()).hash !== '';

/** A link that opens a popover. */
const popover = (name: string, on: string): Feature => ({
  name,
  on,
  async use(page) {
    const from = new URL(page.url()).pathname;
    await page.locator(on).first().click();
    return outcome(page, {
      works: seen('.floating:popover-open'),
      'follows the link': isElsewhere(from),
    });
  },
});

async function search(page: Page, query: string): Promise<Result> {
  const status = 'archive-search [data-piece="status"]';
  await page.evaluate((at) => document.querySelector(at)?.replaceChildren(), status);
  await page.locator('archive-search input').first().fill(query);
  return outcome(page, {
    'says that it fails': async () =>
      (await seen('.unavailable')(page)) || (await seen('[data-when="failure"]')(page)),
    works: async () =>
      (await seen('.found')(page)) &&
      (await page.locator('[data-piece="status"]').textContent()) !== '',
  });
}

/** Every feature that a page may have. */
export const FEATURES: readonly Feature[] = [
  popover('a note', '[data-transcription] .call > a'),
  popover('a name', '[data-transcription] a.speaker'),
  popover('a preview', ':is([data-transcription], #notes) a.reference[href*="#t"]:not(.margin *)'),
  {
    name: 'the citation',
    on: '.files button',
    async use(page) {
      const button = page.locator('.files button');
      if (!(await button.isVisible())) return 'is not offered';
      await button.click();
      return outcome(page, {
        works: seen('.files .done'),
        'says that it fails': async () =>
          (await saysWords('.files [role="status"]')(page)) ||
          (await page.evaluate(() => String(getSelection()))) !== '',
      });
    },
  },
  {
    name: 'the citation of a selection',
    on: '[data-transcription] :is(.turn, .paragraph)[id]',
    async use(page) {
      await page.evaluate((at) => {
        const passage = document.querySelector(at);
        passage?.scrollIntoView({ block: 'center' });
        if (passage) getSelection()?.selectAllChildren(passage);
      }, this.on);
      const bar = await outcome(page, { works: seen('.selection-bar') }, 2000);
      if (bar === 'silent') return 'is not offered';
      await page.locator('.selection-bar button').last().click();
      return outcome(page, {
        works: seen('.selection-bar .done'),
        'says that it fails': saysWords('.selection-bar [role="status"]'),
      });
    },
  },
  {
    name: 'search by a name',
    on: 'archive-search',
    use: (page) => search(page, 'Halvard Moe'),
  },
  { name: 'search by words', on: 'archive-search', use: (page) => search(page, 'fog bell') },
  {
    name: 'the quotation check',
    on: 'form.check',
    async use(page) {
      const button = page.locator('form.check button');
      if (await button.isDisabled()) {
        return outcome(page, { 'says that it fails': seen('.unavailable') });
      }
      await page.locator('form.check textarea').fill('Moe asks if there is a fog bell');
      await button.click();
      return outcome(page, {
        'says that it fails': seen('.check-answer[data-finding="failure"]'),
        works: saysWords('.check-answer:not([data-finding="failure"])'),
      });
    },
  },
  {
    name: 'the list of shortcuts',
    on: '.keys-button',
    async use(page) {
      const button = page.locator('.keys-button');
      if (!(await button.isVisible())) return 'is not offered';
      const label = await button.textContent();
      await button.click();
      return outcome(page, {
        works: seen('.keys:popover-open'),
        'says that it fails': async () => (await button.textContent()) !== label,
      });
    },
  },
];

/** Ends the time that a page waits for its scripts before it says that they are missing. */
export const endWaiting = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

/** The words of the page's HTML that it no longer has. A sentence about missing scripts may go. */
export const lostWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const html = await (await fetch(location.href)).text();
    const before = new DOMParser().parseFromString(html, 'text/html');
    for (const one of before.querySelectorAll('.unavailable, noscript, script')) one.remove();
    const now = document.querySelector('main')?.textContent ?? '';
    const walker = before.createTreeWalker(
      before.querySelector('main') ?? before,
      NodeFilter.SHOW_TEXT,
    );
    const lost: string[] = [];
    while (walker.nextNode()) {
      const words = walker.currentNode.nodeValue ?? '';
      if (!now.includes(words)) lost.push(words);
    }
    return lost;
  });

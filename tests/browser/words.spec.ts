/** The words of a document without numbers and note calls: selected, found, linked, anchored, and read without style sheets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { example } from './sites.ts';

const DOCUMENT = '/documents/hearing/';

test('labels of calls and numbers are drawn, named, and not among the words', async ({ page }) => {
  await page.goto(DOCUMENT);
  const call = page.locator('#r-1 a');
  await expect(call).toHaveAccessibleName('note 1');
  const drawn = (selector: string) =>
    page.evaluate(
      (one) => getComputedStyle(document.querySelector(one) as Element, '::before').content,
      selector,
    );
  expect(await drawn('#r-1 a')).toBe('"1"');
  const text = await page.evaluate(() =>
    document.querySelector('[data-transcription]')?.textContent?.replace(/\s+/g, ' '),
  );
  expect(text).not.toMatch(/[\u00a0\u2060]/);
  const number = page.locator('.number').first();
  const label = await number.getAttribute('aria-label');
  expect(label).toBeTruthy();
  await expect(number).toHaveText('');
});

test('selecting and finding do not meet the label of a call', async ({ page }) => {
  await page.goto(DOCUMENT);
  const { phrase, found, selected } = await page.evaluate(() => {
    const call = document.querySelector<HTMLElement>('#r-e');
    const before = call?.previousSibling?.textContent ?? '';
    const after = call?.nextSibling?.textContent ?? '';
    const phrase = before.slice(-24) + after.slice(0, 24);
    // biome-ignore lint/suspicious/noExplicitAny: no type has this old function.
    const found: boolean = (window as any).find(phrase);
    return { phrase, found, selected: `${getSelection()}` };
  });
  expect(phrase.length).toBeGreaterThan(30);
  expect(found).toBe(true);
  expect(selected).toBe(phrase);
});

test('a call is raised and smaller with every font', async ({ page }) => {
  for (const font of ['serif', 'sans-serif', 'monospace']) {
    await page.goto(DOCUMENT);
    await page.evaluate((family) => {
      for (const name of ['serif', 'sans']) {
        document.documentElement.style.setProperty(`--font-${name}`, family);
      }
    }, font);
    const { size, own, align } = await page.evaluate(() => {
      const call = document.querySelector('.call') as HTMLElement;
      const style = getComputedStyle(call);
      return {
        size: Number.parseFloat(style.fontSize),
        own: Number.parseFloat(getComputedStyle(call.parentElement as Element).fontSize),
        align: style.verticalAlign,
      };
    });
    expect(size).toBeLessThan(0.75 * own);
    expect(align).toBe('super');
  }
});

test('a browser without style sheets shows each label once', () => {
  const html = readFileSync(join(example.folder, DOCUMENT, 'index.html'), 'utf8');
  const call = /<sup class="call" id="r-1"[^>]*>.*?<\/sup>/.exec(html)?.[0] ?? '';
  expect(call.replace(/<[^>]*>/g, '')).toBe('1');
  const number = /<a href="#t1" class="number"[^>]*>.*?<\/a>/.exec(html)?.[0] ?? '';
  expect(number.replace(/<[^>]*>/g, '')).toBe('1 ');
});

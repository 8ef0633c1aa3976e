/** Conservation proved again from the published pages alone: no Markdown, no engine, only HTML and the received file. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './shared-page.ts';

/** Received text as pages declare it: `data-witness="name 1-37 39-39"`. */
function receivedWords(witness: string): string {
  const [name = '', ...ranges] = witness.split(' ');
  const lines = readFileSync(`content/received/${name}`, 'utf8').split('\n');
  const slice = ranges.flatMap((range) => {
    const [first = 0, last = 0] = range.split('-').map(Number);
    return lines.slice(first - 1, last);
  });
  return slice.join(' ').replace(/\s+/g, ' ').trim();
}

/** The words of `[data-transcription]` without what carries `data-editorial`, blocks parted by spaces, typography undone. */
async function publishedWords(page: Page): Promise<{ witness: string; words: string }> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll<HTMLElement>('[data-transcription]')];
    let words = '';
    const read = (node: Node): void => {
      if (node instanceof Text) words += node.data;
      if (!(node instanceof HTMLElement)) return;
      if (node.hasAttribute('data-editorial')) return;
      const isBlock = !/^inline/.test(getComputedStyle(node).display);
      if (isBlock) words += ' ';
      for (const child of node.childNodes) read(child);
      if (isBlock) words += ' ';
    };
    for (const root of roots) read(root);
    return {
      witness: roots[0]?.dataset.witness ?? '',
      words: words
        .replaceAll('—', '--')
        .replace(/[“”]/g, '"')
        .replace(/[‘’]/g, "'")
        .replace(/(?<=\d)–(?=\d)/g, '-')
        .replace(/\s+/g, ' ')
        .trim(),
    };
  });
}

test('every transcription on the site equals its received text', async ({ page }) => {
  await page.goto('/documents/');
  const addresses = await page
    .locator('main a[href^="/documents/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  let proved = 0;
  let characters = 0;
  for (const address of new Set(addresses)) {
    await page.goto(address);
    if ((await page.locator('[data-transcription]').count()) === 0) continue;
    const { witness, words } = await publishedWords(page);
    expect(words, address).toBe(receivedWords(witness));
    proved++;
    characters += words.length;
  }
  expect(proved).toBe(2);
  expect(characters).toBeGreaterThan(22_000);
});

test('a page whose words were changed is found out', async ({ page }) => {
  await page.goto('/documents/i/');
  await page.locator('#t15').evaluate((turn) => {
    turn.lastChild?.after('!');
  });
  const { witness, words } = await publishedWords(page);
  expect(words).not.toBe(receivedWords(witness));
});

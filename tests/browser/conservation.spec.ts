/** Conservation proved again from the published pages alone: no Markdown, no engine, only HTML and the received file. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { firstDifference, foldLayout } from '../../src/markup/relation.ts';
import { addressesOf } from './pages.ts';
import { test } from './shared-page.ts';
import { example, type Site, sites, structures } from './sites.ts';

/** Received text as pages declare it: `data-witness="name 1-37 39-39"`. */
function receivedWords({ archive }: Site, witness: string): string {
  const [name = '', ...ranges] = witness.split(' ');
  const lines = readFileSync(join(archive, 'received', name), 'utf8').split(/\r\n|\n|\r/);
  const slice = ranges.flatMap((range) => {
    const [first = 0, last = 0] = range.split('-').map(Number);
    return lines.slice(first - 1, last);
  });
  return foldLayout(slice.join('\n'));
}

/** The words of both from the first difference on. */
function differenceOf(received: string, words: string): string[] | undefined {
  const published = foldLayout(words);
  const found = firstDifference(received, published);
  return found && [received.slice(found.received), published.slice(found.published)];
}

/** How many documents of the archive say that their text is transcribed. */
const transcribedIn = ({ archive }: Site): number =>
  globSync('documents/*.md', { cwd: archive })
    .map((file) => readFileSync(join(archive, file), 'utf8'))
    .filter((text) => /^text: transcribed$/m.test(text)).length;

/**
 * The words of `[data-transcription]` without what carries `data-editorial`, with the labels of note calls, as received where the edition departs from
 * that, blocks parted by spaces. What is a block, the browser decides by the styles.
 */
async function publishedWords(page: Page): Promise<{ witness: string; words: string }> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll<HTMLElement>('[data-transcription]')];
    let words = '';
    const read = (node: Node): void => {
      if (node instanceof Text) words += node.data;
      if (!(node instanceof HTMLElement)) return;
      if (node.hasAttribute('data-editorial')) return;
      if (node.dataset.label !== undefined) {
        words += node.dataset.label;
        return;
      }
      if (node.dataset.received !== undefined) {
        words += node.dataset.received;
        return;
      }
      if (node.dataset.character !== undefined) {
        words += String.fromCodePoint(Number.parseInt(node.dataset.character, 16));
        return;
      }
      if (node.dataset.signs !== undefined && node.textContent === '') {
        words += node.dataset.signs;
        return;
      }
      const isBlock = !/^inline/.test(getComputedStyle(node).display);
      if (isBlock) words += ' ';
      for (const child of node.childNodes) read(child);
      if (isBlock) words += ' ';
    };
    for (const root of roots) read(root);
    return {
      witness: roots[0]?.dataset.witness ?? '',
      words,
    };
  });
}

for (const site of [...sites, ...structures]) {
  test(`every transcription of ${site.archive} equals its received text`, async ({ page }) => {
    const documents = addressesOf(site).filter((one) => /^\/documents\/[^/]+\/$/.test(one));
    let proved = 0;
    for (const address of documents) {
      await page.goto(new URL(address, site.url).href);
      if ((await page.locator('[data-transcription]').count()) === 0) continue;
      const { witness, words } = await publishedWords(page);
      expect(words.length).toBeGreaterThan(0);
      expect(differenceOf(receivedWords(site, witness), words), address).toBeUndefined();
      proved++;
    }
    expect(proved).toBe(transcribedIn(site));
  });
}

test('a page whose words were changed is found out', async ({ page }) => {
  await page.goto('/documents/hearing/');
  await page.locator('#t15').evaluate((turn) => {
    turn.lastChild?.after('!');
  });
  const { witness, words } = await publishedWords(page);
  expect(differenceOf(receivedWords(example, witness), words)).toBeDefined();
});

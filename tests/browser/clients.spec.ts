/** What other programs make of the page of a document: reader views, assistive technology, and programs that anchor quotations. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './shared-page.ts';
import { example } from './sites.ts';

const HEARING = '/documents/hearing/';

/** The code of Readability, which Firefox's reader view uses. */
const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

interface Quote {
  readonly passage: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The selectors of the annotations that the site publishes: names and note calls in the words of passages. */
function publishedQuotes(): Quote[] {
  const { first } = JSON.parse(
    readFileSync(join(example.folder, HEARING, 'annotations.jsonld'), 'utf8'),
  ) as { first: { items: { target: unknown }[] } };
  return first.items
    .flatMap(({ target }) => (Array.isArray(target) ? target : [target]))
    .flatMap(
      ({ selector }: { selector?: { value: string; refinedBy?: Omit<Quote, 'passage'> } }) =>
        selector?.refinedBy ? [{ ...selector.refinedBy, passage: selector.value }] : [],
    );
}

test('reader views, screen readers and programs that anchor quotations get the words alone, in order', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(HEARING);
  await expect(page.locator('.sidenotes > *').first()).toBeVisible({ timeout: 15_000 });

  const first = (await page.locator('#t1').textContent()) ?? '';
  const last = (await page.locator('.text .turn').last().textContent()) ?? '';

  const article = (await page.evaluate(
    `${READABILITY}; (({ title, textContent }) => ({ title, text: textContent }))(
      new Readability(document.cloneNode(true)).parse())`,
  )) as { title: string; text: string };
  expect(article.title).toContain(
    await page
      .locator('h1')
      .evaluate((h1) => h1.childNodes[0]?.textContent?.replace(/,\s*$/, '') ?? '?'),
  );
  expect(article.text).toContain(first);
  expect(article.text).toContain(last);
  expect(article.text).not.toContain('Archival references');

  // What a screen reader goes through: the title, the topics as links, then the words with their calls, then the notes.
  const spoken = await page.locator('main').ariaSnapshot();
  const places = ['heading "', 'link "note ', 'heading "Notes'].map((said) => spoken.indexOf(said));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const words = first.split(' ').slice(-4).join(' ');
  expect(spoken).toContain(words);
  expect(spoken.slice(0, spoken.indexOf(words)).match(/- link/g)?.length).toBeLessThan(60);
  expect(spoken.split(words)).toHaveLength(2);

  // As the Web Annotation data model says: in the text of the whole page, node by node.
  const quotes = publishedQuotes();
  expect(quotes.length).toBeGreaterThan(60);
  const lost = await page.evaluate((all) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: { node: Node; start: number }[] = [];
    let text = '';
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode, start: text.length });
      text += walker.currentNode.textContent;
    }
    const nodeAt = (at: number): Element | null | undefined =>
      nodes.findLast(({ start }) => start <= at)?.node.parentElement;
    return all.filter(({ passage, exact, prefix, suffix }) => {
      const found = text.indexOf(prefix + exact + suffix);
      const [from, to] = [found + prefix.length, found + prefix.length + exact.length - 1];
      const isIn = (at: number) => nodeAt(at)?.closest(`[id="${passage}"]`) != null;
      return found < 0 || !isIn(from) || !isIn(to);
    });
  }, quotes);
  expect(lost).toEqual([]);
});

/** Text fragments (`#:~:text=`): detects browser support, and finds their words as specified. */
import type { BrowserContext, Page } from '@playwright/test';

/** Folds white space and case, as https://wicg.github.io/scroll-to-text-fragment/ compares words. */
const compared = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/** The visible text of each block, in the order of the page. */
function shownBlocks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blockOf = (element: Element | null): Element | null => {
      if (!element) return null;
      const { display, position, float } = getComputedStyle(element);
      const isInLine = display === 'inline' && !/absolute|fixed/.test(position) && float === 'none';
      return isInLine ? blockOf(element.parentElement) : element;
    };
    const blocks = new Map<Element | null, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      const block = blockOf(parentElement);
      blocks.set(block, (blocks.get(block) ?? '') + data);
    }
    return [...blocks.values()];
  });
}

/** The word boundaries of this browser: engines differ on `a.b`. */
function wordEdges(page: Page, text: string): Promise<number[]> {
  return page.evaluate(
    (text) =>
      [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].map(
        ({ index }) => index,
      ),
    text,
  );
}

/**
 * Finds the words that a browser with support would highlight.
 * @param hash with one `:~:text=[prefix-,]start[,end][,-suffix]`
 * @returns the words without white space; `undefined` if none match
 */
export async function quotedWords(page: Page, hash: string): Promise<string | undefined> {
  const terms = (hash.split(':~:text=')[1] ?? '').split(',');
  const decoded = (term = ''): string => compared(decodeURIComponent(term));
  const prefix = terms[0]?.endsWith('-') ? decoded(terms.shift()?.slice(0, -1)) : '';
  const suffix = terms.at(-1)?.startsWith('-') ? decoded(terms.pop()?.slice(1)) : '';
  const [start = '', end = start] = terms.map(decoded);

  const blocks = (await shownBlocks(page)).map((text) => compared(text).trim());
  const text = blocks.filter((block) => block !== '').join('\n');
  const edges = new Set([...(await wordEdges(page, text)), text.length]);
  /** The positions of whole words, from a position on. */
  function* placesOf(term: string, from: number): Generator<number> {
    for (let at = text.indexOf(term, from); at >= 0; at = text.indexOf(term, at + 1))
      if (edges.has(at) && edges.has(at + term.length)) yield at;
  }
  for (const from of placesOf(start, 0)) {
    if (!text.slice(0, from).trimEnd().endsWith(prefix)) continue;
    for (const last of placesOf(end, terms.length > 1 ? from + start.length : from)) {
      const to = last + end.length;
      if (text.slice(to).trimStart().startsWith(suffix))
        return text.slice(from, to).replace(/\s+/g, '');
      if (terms.length === 1) break;
    }
  }
  return undefined;
}

let known: Promise<boolean> | undefined;

/** Whether the browser supports text fragments (`#:~:text=`). A headless shell does not. */
export function followsTextFragments(context: BrowserContext): Promise<boolean> {
  known ??= tryFragment(context);
  return known;
}

async function tryFragment(context: BrowserContext): Promise<boolean> {
  const page = await context.newPage();
  const body = '<!doctype html><title>Tall</title><p style="margin-top:300vh">below';
  await page.route('**/tall', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/tall#:~:text=below');
  const scrolled = await page
    .waitForFunction(() => scrollY > 0, undefined, { timeout: 3000 })
    .then(() => true)
    .catch(() => false);
  await page.close();
  return scrolled;
}

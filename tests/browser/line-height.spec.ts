/** All lines of a text have the same height, independent of their scripts and of the system's fonts. */
import { expect, type Page } from '@playwright/test';
import { kinds } from './pages.ts';
import { test } from './shared-page.ts';

/**
 * Words that the page's own fonts do not have, by language. Cursive scripts are excluded, because they do not support
 * letter spacing.
 */
const WORDS = {
  ko: '존엄과 권리',
  'zh-Hans': '尊严和权利',
  ja: '尊厳と権利',
  he: 'כבוד',
  th: 'ศักดิ์ศรี',
} as const;

/**
 * Inserts words of another script after the last text of every element with text. They have no width, so that line
 * breaks do not change.
 * @returns the number of elements with text, and the elements whose height has changed
 */
function stretchedBy(page: Page, lang: string, words: string) {
  return page.evaluate(
    ({ lang, words }) => {
      const textOf = (element: Element): Text | undefined =>
        [...element.childNodes].findLast(
          (node): node is Text => node instanceof Text && node.data.trim() !== '',
        );
      const holders = [...document.body.querySelectorAll('*')].filter(
        (element) =>
          !element.closest('svg, select, script, noscript, template') &&
          element.checkVisibility() &&
          textOf(element) !== undefined,
      );
      const heights = (): number[] =>
        holders.map((element) => element.getBoundingClientRect().height);
      const before = heights();
      // An element without styles. It includes the text, which in a flex container would be a separate item.
      const added = holders.map((element) => {
        const [around, other] = [
          document.createElement('test-words'),
          document.createElement('test-words'),
        ];
        other.lang = lang;
        other.textContent = `\u2060${words}`;
        const text = textOf(element);
        text?.replaceWith(around);
        around.append(text ?? '', other);
        return other;
      });
      const widths = (): number[] => added.map((other) => other.getBoundingClientRect().width);
      const setSpacing = (spacing: (index: number) => number): void => {
        for (const [index, other] of added.entries())
          other.style.letterSpacing = `${spacing(index)}px`;
      };
      setSpacing(() => 0);
      const natural = widths();
      setSpacing(() => -1);
      const narrower = widths();
      setSpacing((index) => {
        const [width = 0, less = 0] = [natural[index], narrower[index]];
        return -width / (width - less || 1);
      });
      const after = heights();
      for (const other of added) other.parentElement?.replaceWith(other.previousSibling ?? '');
      const stretched = holders.flatMap((element, index) => {
        const [was = 0, is = 0] = [before[index], after[index]];
        const tag = element.outerHTML.slice(0, element.outerHTML.indexOf('>') + 1);
        return Math.abs(is - was) < 0.01 ? [] : [`${was} → ${is}: ${tag}`];
      });
      return { count: holders.length, stretched };
    },
    { lang, words },
  );
}

for (const address of kinds)
  test(address, async ({ page }) => {
    // With the page's own fonts the first family of every line is the same. Without them, the system's fonts decide.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(address);
    await page.evaluate(() => {
      const unbroken = new CSSStyleSheet();
      unbroken.replaceSync('* { text-wrap: nowrap !important; }');
      document.adoptedStyleSheets = [unbroken];
    });
    for (const [lang, words] of Object.entries(WORDS)) {
      const { count, stretched } = await stretchedBy(page, lang, words);
      expect.soft(stretched, lang).toEqual([]);
      expect(count).toBeGreaterThan(5);
    }
  });

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

type Lang = keyof typeof WORDS;

/**
 * Inserts words of other scripts after the last text of every element with text. They have no width, so that line breaks do
 * not change.
 * @returns the number of elements with text, and the elements whose height has changed
 */
function stretchedBy(page: Page, langs: readonly Lang[]) {
  return page.evaluate(
    (words) => {
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
      // Elements without styles. One includes the text, which in a flex container would be a separate item.
      const element = () => document.createElement('test-words');
      const added = holders.flatMap((holder) => {
        const around = element();
        const others = words.map(([lang, text]) => {
          const other = element();
          other.lang = lang;
          other.textContent = `\u2060${text}`;
          return other;
        });
        const text = textOf(holder);
        text?.replaceWith(around);
        around.append(text ?? '', ...others);
        return others;
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
      for (const around of new Set(added.map(({ parentElement }) => parentElement)))
        around?.replaceWith(around.firstChild ?? '');
      const stretched = holders.flatMap((element, index) => {
        const [was = 0, is = 0] = [before[index], after[index]];
        const tag = element.outerHTML.slice(0, element.outerHTML.indexOf('>') + 1);
        return Math.abs(is - was) < 0.01 ? [] : [`${was} → ${is}: ${tag}`];
      });
      return { count: holders.length, stretched };
    },
    langs.map((lang): [string, string] => [lang, WORDS[lang]]),
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
    const langs = Object.keys(WORDS) as Lang[];
    const { count, stretched } = await stretchedBy(page, langs);
    expect(count).toBeGreaterThan(5);
    if (stretched.length === 0) return;
    // Something was stretched: once more for each language, to say which.
    for (const lang of langs)
      expect.soft((await stretchedBy(page, [lang])).stretched, lang).toEqual([]);
    expect(stretched, langs.join()).toEqual([]);
  });

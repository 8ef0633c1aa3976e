/**
 * A font that missed the first paint is used from the next page on (`font-display: optional`). This script applies it at once
 * if no line in the window moves, which it tests between two paints. Each font has a task of its own: for each the browser lays out
 * all lines.
 */
import { CLASS_PAGE } from '../../markup/contract.ts';
import { reloadFonts } from './reload.ts';

/** Milliseconds that a font may need from its arrival to its first use. */
const DECODING_MS = 200;

/** The addresses of fonts that arrived too late, or almost too late, for the first paint. */
function lateFonts(): string[] {
  const drawn = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return (
    resources
      .filter(({ responseEnd }) => responseEnd > drawn - DECODING_MS)
      .map(({ name }) => name)
      // A font within a style sheet has its data as its name, and comes with the sheet.
      .filter((name) => name.includes('/fonts/'))
  );
}

/** Maximum shift in pixels, which browsers do not count as a layout shift either. */
const MAX_SHIFT_PX = 3;

/**
 * Every element in the window with its box. What is in an element outside the window is not measured, unless that has no height:
 * the column of sidenotes has none.
 */
function visibleBoxes(): [Element, DOMRect][] {
  const visible: [Element, DOMRect][] = [];
  const page = document.querySelector(`.${CLASS_PAGE}`) ?? document.body;
  const elements = document.createTreeWalker(page, NodeFilter.SHOW_ELEMENT, (node) => {
    const box = (node as Element).getBoundingClientRect();
    if (box.bottom <= 0 || box.top >= innerHeight)
      return box.height === 0 ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_REJECT;
    visible.push([node as Element, box]);
    return NodeFilter.FILTER_ACCEPT;
  });
  while (elements.nextNode());
  return visible;
}

async function applyLateFonts(): Promise<void> {
  // To ask for the fonts lays out the page at once, unless the browser has done it.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await document.fonts.ready;
  const fonts = reloadFonts(lateFonts());
  await Promise.allSettled(fonts.map((font) => font.load()));
  for (const font of fonts) {
    if (font.status !== 'loaded') continue;
    const before = visibleBoxes();
    document.fonts.add(font);
    const moves = before.some(([element, { top, right }]) => {
      const now = element.getBoundingClientRect();
      return Math.max(Math.abs(now.top - top), Math.abs(now.right - right)) >= MAX_SHIFT_PX;
    });
    if (moves) document.fonts.delete(font);
    await new Promise((done) => setTimeout(done));
  }
}

applyLateFonts();

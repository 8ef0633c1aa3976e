/**
 * A font that missed the first paint is used from the next page on (`font-display: optional`). This script applies it at once
 * if no line in the window moves, which it tests between two paints.
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

/** Every element in the window with its box. */
const visibleBoxes = (): [Element, DOMRect][] =>
  [...document.querySelectorAll(`.${CLASS_PAGE} *`)]
    .map((element): [Element, DOMRect] => [element, element.getBoundingClientRect()])
    .filter(([, { top, bottom }]) => bottom > 0 && top < innerHeight);

async function applyLateFonts(): Promise<void> {
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
  }
}

applyLateFonts();

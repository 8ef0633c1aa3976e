/**
 * A face that missed the first drawing waits for the next page (`font-display: optional`). Here it is taken up all the
 * same where no line in the window moves by it, which is tried between two drawings.
 */
import { CLASS_PAGE } from '../../markup/contract.ts';
import { reloadFonts } from './reload.ts';

/** Milliseconds that a face may need from its arrival until letters are drawn with it. */
const DECODING_MS = 200;

/** Addresses of the faces that came too late for the first drawing, or nearly so. */
function lateAddresses(): Set<string> {
  const drawn = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return new Set(
    resources
      .filter(({ responseEnd }) => responseEnd > drawn - DECODING_MS)
      .map(({ name }) => new URL(name).pathname),
  );
}

/** Pixels that browsers do not count as a move either. */
const MAX_SHIFT_PX = 3;

/** Every element in the window with its place: its top, and its end, where the words after it begin. */
const visibleBoxes = (): [Element, DOMRect][] =>
  [...document.querySelectorAll(`.${CLASS_PAGE} *`)]
    .map((element): [Element, DOMRect] => [element, element.getBoundingClientRect()])
    .filter(([, { top, bottom }]) => bottom > 0 && top < innerHeight);

async function applyLateFonts(): Promise<void> {
  await document.fonts.ready;
  const late = lateAddresses();
  const faces = await Promise.all(reloadFonts((at) => late.has(at)).map((face) => face.load()));
  for (const face of faces) {
    const before = visibleBoxes();
    document.fonts.add(face);
    const moves = before.some(([element, { top, right }]) => {
      const now = element.getBoundingClientRect();
      return Math.max(Math.abs(now.top - top), Math.abs(now.right - right)) >= MAX_SHIFT_PX;
    });
    if (moves) document.fonts.delete(face);
  }
}

applyLateFonts();

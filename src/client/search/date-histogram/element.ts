/** The date histogram: bars, and two sliders that choose a range. */
import { counts } from '#strings/search-results.ts';
import * as words from '#strings/search-view.ts';
import { CLASS_WITHIN, DATA_KEY } from '../../../markup/contract.ts';
import { createElement } from '../../create-element.ts';
import { svg } from '../svg.ts';
import type { Bar } from './logic.ts';

/** Height of the drawing, and minimum height of a bar with results. */
const HEIGHT_UNITS = 40;
const MIN_BAR_UNITS = 3;

/** @param choose is called with the first and the last chosen bar */
export function barsElement(bars: readonly Bar[], choose: (from: Bar, to: Bar) => void): Element[] {
  if (bars.length === 0) return [];
  const drawn = drawing(bars);
  const within = bars.flatMap(({ within }, at) => (within ? [at] : []));
  const from = slider(words.from, bars, within[0] ?? 0);
  const to = slider(words.to, bars, within.at(-1) ?? bars.length - 1);
  const ends = (): [number, number] => {
    const [a, b] = [Number(from.value), Number(to.value)];
    return a <= b ? [a, b] : [b, a];
  };
  const mark = (): void => {
    const [first, last] = ends();
    for (const [at, rect] of [...drawn.children].entries()) {
      rect.classList.toggle(CLASS_WITHIN, at >= first && at <= last);
    }
    for (const input of [from, to]) {
      const { label = '', count = 0 } = bars[Number(input.value)] ?? {};
      input.setAttribute('aria-valuetext', words.bar(label, counts.passage(count)));
      const output = input.nextElementSibling;
      if (output !== null) output.textContent = label;
    }
  };
  const commit = (): void => {
    const [first, last] = ends().map((at) => bars[at]);
    if (first !== undefined && last !== undefined) choose(first, last);
  };
  const rows = [from, to].map((input) => {
    input.addEventListener('input', mark);
    input.addEventListener('change', commit);
    return createElement(
      'label',
      '',
      createElement('span', '', input.name),
      input,
      createElement('b'),
    );
  });
  brush(drawn, bars.length, (first, last, done) => {
    from.value = String(first);
    to.value = String(last);
    mark();
    if (done) commit();
  });
  mark();
  return [createElement('h2', '', words.inTime), drawn, ...rows];
}

function drawing(bars: readonly Bar[]): SVGElement {
  const most = Math.max(...bars.map(({ count }) => count));
  const labels = bars
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => words.bar(label, count));
  const rects = bars.map(({ count, label }, at) => {
    const height = count === 0 ? 1 : Math.max(MIN_BAR_UNITS, (HEIGHT_UNITS * count) / most);
    const box = { x: at + 0.1, y: HEIGHT_UNITS - height, width: 0.8, height };
    return svg('rect', box, svg('title', {}, words.bar(label, count)));
  });
  const attributes = {
    viewBox: `0 0 ${bars.length} ${HEIGHT_UNITS}`,
    preserveAspectRatio: 'none',
    role: 'img',
    'aria-label': words.histogram(labels),
  };
  return svg('svg', attributes, ...rects);
}

function slider(name: string, bars: readonly Bar[], value: number): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'range';
  input.name = name;
  input.max = String(bars.length - 1);
  input.value = String(value);
  input.setAttribute(DATA_KEY, `date ${name}`);
  return input;
}

/** Calls `move` with the range of bars that the pointer is dragged over, and whether the drag has ended. */
function brush(
  drawn: SVGElement,
  count: number,
  move: (first: number, last: number, done: boolean) => void,
): void {
  let start: number | undefined;
  const at = ({ clientX }: PointerEvent): number => {
    const { left, width } = drawn.getBoundingClientRect();
    return Math.max(0, Math.min(count - 1, Math.floor(((clientX - left) / width) * count)));
  };
  const to = (event: PointerEvent, done: boolean): void => {
    if (start === undefined) return;
    const [first = 0, last = 0] = [start, at(event)].sort((a, b) => a - b);
    if (done) start = undefined;
    move(first, last, done);
  };
  drawn.addEventListener('pointerdown', (event) => {
    start = at(event);
    drawn.setPointerCapture(event.pointerId);
    to(event, false);
  });
  drawn.addEventListener('pointermove', (event) => to(event, false));
  drawn.addEventListener('pointerup', (event) => to(event, true));
  drawn.addEventListener('pointercancel', () => {
    start = undefined;
  });
}

/**
 * The notes column of a wide window: what the floating surface would show for a link of the text stands
 * beside its line. The column repeats, and so is hidden from assistive technology; what is cut short
 * in it opens in full by a click.
 */
import {
  CLASS_CUT,
  CLASS_LIT,
  CLASS_LOST_NOTES,
  CLASS_MARGIN,
  CLASS_TEXT,
  DATA_BESIDE,
  DATA_EDITORIAL,
} from '../../markup/contract.ts';
import looks from '../../styles/sidenotes.css?url';
import { make } from '../create-element.ts';
import { stylesheet } from '../load-stylesheet.ts';
import { copyOf } from '../popover/copy.ts';
import type { Kind } from '../popover/surface.ts';
import { placeNotes } from './logic.ts';

await stylesheet(looks);

const GAP = 8;
/** Lines that are left of a note in a crowd, beside its line and pushed down from it. */
const LEAST = { least: 3, leastPushed: 2 };
/** How far above the middle of its link a note begins, in lines, so that both stand on one baseline. */
const RISE = 0.39;
/** A note further than this below its line is no longer beside it. */
const BESIDE = 120;

interface Pair {
  readonly link: HTMLAnchorElement;
  readonly twin: HTMLElement;
}

/** Sets the notes column of the page's text, and again whenever its lines run differently. */
export function setMargin(kinds: readonly Kind[]): void {
  const text = document.querySelector<HTMLElement>(`.${CLASS_TEXT}`);
  if (!text) return;
  const column = make('div', CLASS_MARGIN);
  column.ariaHidden = 'true';
  column.setAttribute(DATA_EDITORIAL, '');
  text.append(column);

  let pairs: readonly Pair[] = [];
  let lead: HTMLElement | undefined;

  function fill(): void {
    lead = document.querySelector(`.${CLASS_LOST_NOTES}`)?.cloneNode(true) as
      | HTMLElement
      | undefined;
    pairs = pairsIn(text as HTMLElement, kinds);
    column.append(...(lead ? [lead] : []), ...pairs.map(({ twin }) => twin));
  }

  function place(): void {
    for (const { link } of pairs) link.removeAttribute(DATA_BESIDE);
    if (getComputedStyle(column).display === 'none') return;
    if (pairs.length === 0) fill();
    for (const { twin } of pairs) twin.style.removeProperty('--lines');
    const origin = column.getBoundingClientRect().top;
    const lineHeight = Number.parseFloat(getComputedStyle(column).lineHeight);
    const start = lead ? lead.offsetHeight + 2 * GAP : 0;
    const wanted = pairs.map(({ link, twin }) => {
      const { top, height } = link.getClientRects()[0] ?? new DOMRect();
      const beside = top + height / 2 - RISE * lineHeight - origin;
      return { top: Math.max(start, beside), lines: Math.round(twin.offsetHeight / lineHeight) };
    });
    placeNotes(wanted, { lineHeight, gap: GAP, ...LEAST }).forEach((placed, index) => {
      const { link, twin } = pairs[index] as Pair;
      const { top, lines } = wanted[index] as (typeof wanted)[number];
      const cut = placed.lines < lines;
      twin.style.top = `${placed.top}px`;
      twin.style.setProperty('--lines', String(placed.lines));
      twin.classList.toggle(CLASS_CUT, cut);
      link.toggleAttribute(DATA_BESIDE, !cut && placed.top - top < BESIDE);
    });
  }

  function light({ target }: Event): void {
    for (const { link, twin } of pairs) {
      const lit = target instanceof Node && (link.contains(target) || twin.contains(target));
      link.classList.toggle(CLASS_LIT, lit);
      twin.classList.toggle(CLASS_LIT, lit);
    }
  }

  column.addEventListener('click', ({ target }) => {
    const twin =
      target instanceof Element && !target.closest('a') && target.closest(`.${CLASS_CUT}`);
    pairs.find((pair) => pair.twin === twin)?.link.click();
  });
  document.addEventListener('pointerover', light);
  document.addEventListener('focusin', light);
  // A note once seen does not move: laid out, the text asks for its fonts, and the notes wait for them.
  if (text.offsetHeight > 0) {
    document.fonts.ready.then(() => new ResizeObserver(place).observe(text));
  }
}

/** Each link of `text` that opens something, with what stands beside it; a note called twice stands once. */
function pairsIn(text: HTMLElement, kinds: readonly Kind[]): Pair[] {
  const links = text.querySelectorAll<HTMLAnchorElement>(kinds.map((k) => k.selector).join());
  const known = new Set<string>();
  return [...links].flatMap((link) => {
    const kind = kinds.find(({ selector }) => link.matches(selector));
    const original = known.has(link.href) ? undefined : kind?.original(link);
    if (!kind || !original) return [];
    known.add(link.href);
    const twin = make('div', `beside ${kind.name}`, copyOf(original));
    for (const inner of twin.querySelectorAll('a')) inner.tabIndex = -1;
    return [{ link, twin }];
  });
}

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
import stylesheetUrl from '../../styles/sidenotes.css?url';
import { createElement } from '../create-element.ts';
import { loadStylesheet } from '../load-stylesheet.ts';
import { copyOf } from '../popover/copy.ts';
import type { PopoverKind } from '../popover/surface.ts';
import { placeNotes } from './logic.ts';

await loadStylesheet(stylesheetUrl);

const GAP_PX = 8;
/** Lines that are left of a note in a crowd, beside its line and pushed down from it. */
const MIN_LINES = { least: 3, leastPushed: 2 };
/** How far above the middle of its link a note begins, in lines, so that both stand on one baseline. */
const RISE_LINES = 0.39;
/** A note further than this below its line is no longer beside it. */
const MAX_DISTANCE_PX = 120;

interface Pair {
  readonly link: HTMLAnchorElement;
  readonly sidenote: HTMLElement;
}

/** Sets the notes column of the page's text, and again whenever its lines run differently. */
export function showSidenotes(kinds: readonly PopoverKind[]): void {
  const text = document.querySelector<HTMLElement>(`.${CLASS_TEXT}`);
  if (!text) return;
  const column = createElement('div', CLASS_MARGIN);
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
    column.append(...(lead ? [lead] : []), ...pairs.map(({ sidenote }) => sidenote));
  }

  function place(): void {
    for (const { link } of pairs) link.removeAttribute(DATA_BESIDE);
    if (getComputedStyle(column).display === 'none') return;
    if (pairs.length === 0) fill();
    for (const { sidenote } of pairs) sidenote.style.removeProperty('--lines');
    const origin = column.getBoundingClientRect().top;
    const lineHeight = Number.parseFloat(getComputedStyle(column).lineHeight);
    const start = lead ? lead.offsetHeight + 2 * GAP_PX : 0;
    const wanted = pairs.map(({ link, sidenote }) => {
      const { top, height } = link.getClientRects()[0] ?? new DOMRect();
      const beside = top + height / 2 - RISE_LINES * lineHeight - origin;
      return {
        top: Math.max(start, beside),
        lines: Math.round(sidenote.offsetHeight / lineHeight),
      };
    });
    placeNotes(wanted, { lineHeight, gap: GAP_PX, ...MIN_LINES }).forEach((placed, index) => {
      const { link, sidenote } = pairs[index] as Pair;
      const { top, lines } = wanted[index] as (typeof wanted)[number];
      const cut = placed.lines < lines;
      sidenote.style.top = `${placed.top}px`;
      sidenote.style.setProperty('--lines', String(placed.lines));
      sidenote.classList.toggle(CLASS_CUT, cut);
      link.toggleAttribute(DATA_BESIDE, !cut && placed.top - top < MAX_DISTANCE_PX);
    });
  }

  function light({ target }: Event): void {
    for (const { link, sidenote } of pairs) {
      const lit = target instanceof Node && (link.contains(target) || sidenote.contains(target));
      link.classList.toggle(CLASS_LIT, lit);
      sidenote.classList.toggle(CLASS_LIT, lit);
    }
  }

  column.addEventListener('click', ({ target }) => {
    const sidenote =
      target instanceof Element && !target.closest('a') && target.closest(`.${CLASS_CUT}`);
    pairs.find((pair) => pair.sidenote === sidenote)?.link.click();
  });
  document.addEventListener('pointerover', light);
  document.addEventListener('focusin', light);
  // A note once seen does not move: laid out, the text asks for its fonts, and the notes wait for them.
  if (text.offsetHeight > 0) {
    document.fonts.ready.then(() => new ResizeObserver(place).observe(text));
  }
}

/** Each link of `text` that opens something, with what stands beside it; a note called twice stands once. */
function pairsIn(text: HTMLElement, kinds: readonly PopoverKind[]): Pair[] {
  const links = text.querySelectorAll<HTMLAnchorElement>(kinds.map((k) => k.selector).join());
  const known = new Set<string>();
  return [...links].flatMap((link) => {
    const kind = kinds.find(({ selector }) => link.matches(selector));
    const original = known.has(link.href) ? undefined : kind?.original(link);
    if (!kind || !original) return [];
    known.add(link.href);
    const sidenote = createElement('div', `beside ${kind.name}`, copyOf(original));
    for (const inner of sidenote.querySelectorAll('a')) inner.tabIndex = -1;
    return [{ link, sidenote }];
  });
}

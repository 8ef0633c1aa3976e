/**
 * Sidenotes in wide windows: the content of the popovers, beside the lines of their links. They repeat content, and so are
 * hidden from assistive technology. A note with too little space is cut, and unfolds where it stands while the pointer is over it or
 * over its link, or its link has the focus. A click on a short form opens the note.
 */
import * as words from '#strings/client-document.ts';
import {
  CLASS_CUT,
  CLASS_HIGHLIGHTED,
  CLASS_LOST_NOTES,
  CLASS_NAME,
  CLASS_NOTE_MARK,
  CLASS_SHORT,
  CLASS_SIDENOTES,
  CLASS_TEXT,
  DATA_BESIDE,
  DATA_EDITORIAL,
  DATA_ROSTER,
  SELECT_CALLS,
  SELECT_LIST_OF_PRESENT,
  SELECT_NUMBERED,
} from '../../markup/contract.ts';
import stylesheetUrl from '../../styles/sidenotes.css?url';
import { createElement } from '../create-element.ts';
import { loadStylesheet } from '../load-stylesheet.ts';
import { fetchOtherPages, type OtherPages } from '../other-pages.ts';
import { citedAs } from '../passage/cited.ts';
import { copyOf } from '../popover/copy.ts';
import type { PopoverKind } from '../popover/surface.ts';
import { openColumn } from './logic.ts';

await loadStylesheet(stylesheetUrl);

/** Notes that are laid out in one task. A page with hundreds of them would not answer for a second on a slow phone or computer. */
const BATCH = 12;
const GAP_PX = 8;
/** Minimum lines of a sidenote that has too little space, beside its line and pushed down. */
const MIN_LINES = { least: 3, leastPushed: 2 };
/** The role of notes, which have a short form where they are called again. */
const NOTE_ROLE = 'doc-footnote';
/** How far a note may push the next one from its line. A note that is further away opens as a popover, too. */
const REACH_PX = 240;
/** Distance from the top of a sidenote to the middle of its link, in lines, so that both have one baseline. */
const RISE_LINES = 0.39;
/** Distance from the middle of a raised note call to that of other words in its line, in its own font size. */
const CALL_RISE_EM = 0.41;

interface Pair {
  readonly link: HTMLAnchorElement;
  readonly sidenote: HTMLElement;
  /** Whether it only says where the note is. */
  readonly isShort: boolean;
}

/** Shows the sidenotes of the page, and places them again whenever its lines change. @param pages their cards are for the list of those present */
export async function showSidenotes(
  kinds: readonly PopoverKind[],
  pages: OtherPages,
): Promise<void> {
  const text = document.querySelector<HTMLElement>(`.${CLASS_TEXT}`);
  if (!text) return;
  await fetchOtherPages(pages);
  const column = createElement('div', CLASS_SIDENOTES);
  column.ariaHidden = 'true';
  column.setAttribute(DATA_EDITORIAL, '');
  text.append(column);

  const pairs: Pair[] = [];
  const further = pairsIn(text, kinds, pages.cards);
  let lead: HTMLElement | undefined;
  let run = 0;

  /** The pair at a place, which is made when it is first asked for. */
  function pairAt(place: number): Pair | undefined {
    if (place === pairs.length) {
      const { value } = further.next();
      if (value) pairs.push(value);
    }
    return pairs[place];
  }

  /** The notes from a place on that are laid out in one task, on the page. */
  function batchFrom(start: number): readonly Pair[] {
    for (let place = start; place < start + BATCH && pairAt(place); place += 1);
    const batch = pairs.slice(start, start + BATCH);
    for (const { sidenote } of batch) sidenote.style.removeProperty('--lines');
    const added = batch.flatMap(({ sidenote }) => (sidenote.parentNode ? [] : [sidenote]));
    if (added.length > 0) column.append(...added);
    return batch;
  }

  /** Places the notes from the top to the bottom, some in each task, so that those in the window come first. */
  async function place(): Promise<void> {
    run += 1;
    const own = run;
    if (getComputedStyle(column).display === 'none' || !isBeside(column, text as HTMLElement)) {
      for (const { link } of pairs) link.removeAttribute(DATA_BESIDE);
      return;
    }
    if (pairs.length === 0) {
      lead = document.querySelector(`.${CLASS_LOST_NOTES}`)?.cloneNode(true) as typeof lead;
      if (lead) column.append(lead);
    }
    const lineHeight = Number.parseFloat(getComputedStyle(column).lineHeight);
    const start = lead ? lead.offsetHeight + 2 * GAP_PX : 0;
    const placeNext = openColumn({ lineHeight, gap: GAP_PX, reach: REACH_PX, ...MIN_LINES });
    for (let from = 0; pairAt(from); from += BATCH) {
      const batch = batchFrom(from);
      const next = pairAt(from + BATCH);
      // All measures come before the first change, so that lines are laid out once.
      const origin = column.getBoundingClientRect().top;
      const topOf = ({ link }: Pair): number =>
        Math.max(start, besideOf(link, lineHeight) - origin);
      const wanted = batch.map((pair) => ({
        top: topOf(pair),
        lines: Math.round(pair.sidenote.offsetHeight / lineHeight),
        // Turns may wait for what is said of those present.
        isWhole: pair.link.closest(SELECT_LIST_OF_PRESENT) !== null,
      }));
      const nextTop = next && topOf(next);
      for (const [index, note] of wanted.entries()) {
        const { link, sidenote, isShort } = batch[index] as Pair;
        const placed = placeNext(note, wanted[index + 1]?.top ?? nextTop);
        sidenote.style.top = `${placed.top}px`;
        sidenote.style.setProperty('--lines', String(placed.lines));
        sidenote.classList.toggle(CLASS_CUT, placed.lines < note.lines);
        link.toggleAttribute(DATA_BESIDE, !isShort && placed.top - note.top <= REACH_PX);
      }
      if (next) await new Promise((done) => setTimeout(done));
      if (own !== run) return;
    }
  }

  let lit: readonly HTMLElement[] = [];
  function light({ target }: Event): void {
    const isLit = (one: HTMLElement): boolean => target instanceof Node && one.contains(target);
    const now = pairs.find(({ link, sidenote }) => isLit(link) || isLit(sidenote));
    const next = now ? [now.link, now.sidenote] : [];
    if (next[0] === lit[0]) return;
    for (const one of lit) one.classList.remove(CLASS_HIGHLIGHTED);
    for (const one of next) one.classList.add(CLASS_HIGHLIGHTED);
    lit = next;
  }

  column.addEventListener('click', ({ target }) => {
    const sidenote =
      target instanceof Element && !target.closest('a') && target.closest(`.${CLASS_SHORT}`);
    pairs.find((pair) => pair.sidenote === sidenote)?.link.click();
  });
  document.addEventListener('pointerover', light);
  document.addEventListener('focusin', light);
  // Visible sidenotes must not move, so they wait for the fonts, which the text requests when it is laid out.
  if (text.offsetHeight > 0) {
    document.fonts.ready.then(() => new ResizeObserver(place).observe(text));
  }
}

/** Whether the column has its place. Without the style sheet of the page it would be over the words. */
const isBeside = (column: Element, text: Element): boolean =>
  column.getBoundingClientRect().left >= text.getBoundingClientRect().right;

/** Where the top of a sidenote should be in the window, so that it is beside its link. */
function besideOf(link: HTMLElement, lineHeight: number): number {
  const { top, height } = link.getClientRects()[0] ?? new DOMRect();
  const raised = link.matches(SELECT_CALLS)
    ? CALL_RISE_EM * Number.parseFloat(getComputedStyle(link).fontSize)
    : 0;
  return top + height / 2 + raised - RISE_LINES * lineHeight;
}

/** Each link of `text` with a popover, with its sidenote. A note that is called again has a short one there. */
function* pairsIn(
  text: HTMLElement,
  kinds: readonly PopoverKind[],
  cards: ReadonlyMap<string, Element>,
): Generator<Pair> {
  const links = text.querySelectorAll<HTMLAnchorElement>(kinds.map((k) => k.selector).join());
  /** Where the content of an address is in the column. */
  const known = new Map<string, string>();
  for (const link of links) {
    const kind = kinds.find(({ selector }) => link.matches(selector));
    const original = kind?.original(link);
    const before = known.get(link.href);
    if (!kind || !original || (before !== undefined && kind.role !== NOTE_ROLE)) continue;
    const passage = link.closest(SELECT_NUMBERED);
    known.set(link.href, before ?? (passage ? citedAs(passage) : ''));
    const present = presentAt(link, original, cards);
    const content = present ?? (before === undefined ? copyOf(original) : again(original, before));
    const sidenote = createElement('div', `beside ${kind.name}`, content);
    const isShort = present !== undefined || before !== undefined;
    sidenote.classList.toggle(CLASS_SHORT, isShort);
    for (const inner of sidenote.querySelectorAll('a')) inner.tabIndex = -1;
    yield { link, sidenote, isShort };
  }
}

/**
 * What stands for a note on a person in the head of a record: the name, the office, and how often the person speaks. Notes on
 * all who were present would not fit beside the lines that list them.
 */
function presentAt(
  call: Element,
  note: Element,
  cards: ReadonlyMap<string, Element>,
): DocumentFragment | undefined {
  if (!call.closest(SELECT_LIST_OF_PRESENT)) return undefined;
  const before = call.parentElement?.previousElementSibling;
  const name = before?.matches(`a.${CLASS_NAME}`) ? (before as HTMLAnchorElement) : undefined;
  const roster = cards.get(name?.href ?? '')?.getAttribute(DATA_ROSTER);
  if (!name || !roster) return undefined;
  const short = document.createDocumentFragment();
  const mark = copyOf(note).querySelector(`.${CLASS_NOTE_MARK}`);
  if (mark) short.append(mark);
  short.append(`${name.textContent}: ${roster}`);
  return short;
}

/** The short form of a note that is in the column already. @param before where it is called first */
function again(note: Element, before: string): DocumentFragment {
  const short = document.createDocumentFragment();
  const mark = copyOf(note).querySelector(`.${CLASS_NOTE_MARK}`);
  if (mark) short.append(mark);
  short.append(before === '' ? words.noteAbove : words.noteAt + before);
  return short;
}

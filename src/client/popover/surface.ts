/**
 * The popovers of a page. They show notes, cards and previews for links; links in a popover open another one on top of it, up to
 * `MAX_LEVELS`. Without this script, with a modifier key, or where readers have switched popovers off, the links work as usual. A
 * link with `DATA_BESIDE` has its content in the margin already: it opens a popover only by a press.
 */
import * as words from '#strings/client-document.ts';
import { CLASS_FLOATING, DATA_BESIDE } from '../../markup/contract.ts';
import { createElement } from '../create-element.ts';
import { isOn, POPOVERS } from '../settings.ts';
import { copyOf } from './copy.ts';
import { closed, type PopoverEvent, type PopoverState, shownIn, step, waitOf } from './logic.ts';

/** A kind of popover: which links open it, and what it shows. */
export interface PopoverKind {
  /** Class name of the popover while it shows this kind. */
  readonly name: string;
  readonly role: string;
  readonly selector: string;
  /** The element whose content is shown for `link`. If there is none, the link is followed. */
  original(link: HTMLAnchorElement): Element | null | undefined;
  /** The accessible name of the popover while it shows `original` for `link`. */
  label(link: HTMLAnchorElement, original: Element): string;
}

/** Popovers that may be open, one on top of the other. Links in the last are followed. */
const MAX_LEVELS = 3;

/**
 * Lets the links of `kinds` open popovers. Does nothing in a browser without the popover API.
 * @param loadStyles resolves when the styles of the popovers are loaded
 */
export function attachPopover(
  kinds: readonly PopoverKind[],
  loadStyles: () => Promise<void>,
): void {
  const main = document.querySelector('main');
  if (!main?.showPopover) return;
  attachLevel(kinds, loadStyles, main, main);
  for (const { selector, original } of kinds) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(selector)) {
      if (original(link)) link.ariaExpanded = 'false';
    }
  }
}

/**
 * One level: the popover of the links in `within`.
 * @param place where its element is: in the page, or in the popover below
 */
function attachLevel(
  kinds: readonly PopoverKind[],
  loadStyles: () => Promise<void>,
  within: HTMLElement,
  place: HTMLElement,
  level = 1,
): void {
  const content = createElement('div');
  const close = createElement('button', '', '×');
  close.ariaLabel = words.close;
  // Keys close it by Escape; Tab leads through the links.
  close.tabIndex = -1;
  const box = createElement('div', '', close, content);
  box.popover = 'auto';
  box.tabIndex = -1;
  place.append(box);
  if (level < MAX_LEVELS) attachLevel(kinds, loadStyles, content, box, level + 1);

  let state: PopoverState<HTMLAnchorElement> = closed;
  /** The state at pointerdown, because a press outside closes the popover before the click event. */
  let before: PopoverState<HTMLAnchorElement> | undefined;
  let shown: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether a key opens it, so that it takes the focus. */
  let byKey = false;

  const around = (one: Element): Element | null => one.closest(`.${CLASS_FLOATING}`);
  const kindOf = (link: HTMLAnchorElement): PopoverKind | undefined =>
    kinds.find(({ selector, original }) => link.matches(selector) && original(link));
  const linkAt = (target: EventTarget | null): HTMLAnchorElement | undefined => {
    const link = (target as Element | null)?.closest?.('a');
    const isOwn = link && within.contains(link) && around(link) === around(within);
    return isOwn && isOn(POPOVERS) && kindOf(link) ? link : undefined;
  };

  function send(event: PopoverEvent<HTMLAnchorElement>): void {
    const next = step(state, event);
    if (next === state) return;
    state = next;
    clearTimeout(timer);
    const wait = waitOf(state);
    if (wait !== undefined) timer = setTimeout(() => send({ type: 'waited' }), wait);
    show(shownIn(state));
  }

  async function show(link: HTMLAnchorElement | undefined): Promise<void> {
    if (link) await loadStyles();
    if (link === shown || link !== shownIn(state)) return;
    hide();
    const kind = link && kindOf(link);
    const original = link && kind?.original(link);
    if (!link || !kind || !original) return;
    box.className = `${CLASS_FLOATING} ${kind.name}`;
    box.role = kind.role;
    box.ariaLabel = kind.label(link, original);
    content.replaceChildren(copyOf(original));
    box.showPopover({ source: link });
    link.ariaExpanded = 'true';
    shown = link;
    scrollIntoView(link, box);
    if (byKey) box.focus();
  }

  function hide(): void {
    if (shown) shown.ariaExpanded = 'false';
    shown = undefined;
    box.hidePopover();
  }

  const dismiss = (): void => send({ type: 'dismissed' });

  box.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed' && shown) {
      // The browser itself gives the focus back to the link of the lowest popover alone.
      if (level > 1 && box.contains(document.activeElement)) shown.focus({ preventScroll: true });
      shown.ariaExpanded = 'false';
      shown = undefined;
      dismiss();
    }
  });
  box.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest('a, button');
    if (pressed && around(pressed) === box && !event.defaultPrevented) dismiss();
  });
  addEventListener('popstate', dismiss);

  within.addEventListener(
    'pointerdown',
    () => {
      before = state;
    },
    true,
  );
  within.addEventListener('click', (event) => {
    if (box.contains(event.target as Node)) return;
    const link = isPlainPress(event) ? linkAt(event.target) : undefined;
    if (link) {
      event.preventDefault();
      if (before && event.detail > 0) state = before;
      byKey = event.detail === 0;
      send({ type: 'press', source: link });
    } else if (!isPlainPress(event)) dismiss();
    before = undefined;
  });
  within.addEventListener('keydown', (event) => {
    const link = event.key === ' ' && isPlainPress(event) ? linkAt(event.target) : undefined;
    if (!link) return;
    event.preventDefault();
    link.click();
  });
  // A popover learns of the pointer when it is outside, too, so that it can close.
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return;
    byKey = false;
    const inside = box.contains(target as Node);
    const link = linkAt(target);
    const over = link && !link.hasAttribute(DATA_BESIDE) ? link : undefined;
    send({ type: 'pointer', over: inside ? 'surface' : over });
  });
}

/** Whether a press has no modifier key: no new tab, no new window, no download. */
const isPlainPress = (event: MouseEvent | KeyboardEvent): boolean =>
  !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** Scrolls the page if a popover at the bottom of the window covers the line of its link. */
function scrollIntoView(link: Element, box: Element): void {
  const { top, bottom } = box.getBoundingClientRect();
  const hidden = link.getBoundingClientRect().bottom - top;
  if (bottom >= innerHeight && hidden > 0) scrollBy(0, hidden + 24);
}

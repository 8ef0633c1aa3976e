/** The list of keyboard shortcuts, with the settings: switches, colours, text size. */
import * as words from '#strings/client-shortcuts.ts';
import {
  CLASS_CONVERSATION,
  CLASS_NUMBER,
  COLOURS,
  DATA_LOOK,
  SELECT_LOOK,
  SELECT_NUMBERED,
  SIZES,
  STORED_LOOK,
} from '../../markup/contract.ts';
import stylesheetUrl from '../../styles/shortcuts.css?url';
import { createElement } from '../create-element.ts';
import { loadStylesheet } from '../load-stylesheet.ts';
import { isOn, PLACES, POPOVERS, SINGLE_KEYS } from '../settings.ts';
import { store } from '../stored.ts';

await loadStylesheet(stylesheetUrl);

/** Keys, their actions, and the element that a page needs for them. */
const KEYS: readonly (readonly [key: string, does: string, where: string])[] = [
  ['/', words.search, 'body'],
  ['?', words.list, 'body'],
  [words.escapeKey, words.close, 'body'],
  ['← →', words.conversation, `.${CLASS_CONVERSATION} [href^="#"]`],
  [words.rangeKeys, words.range, `a.${CLASS_NUMBER}`],
];

let list: HTMLElement | undefined;

/** Opens or closes the list. */
export function toggleList(): void {
  list ??= makeList();
  if (list.togglePopover()) list.focus();
}

function makeList(): HTMLElement {
  const made = createElement('div', 'floating keys');
  made.popover = 'auto';
  made.role = 'dialog';
  made.ariaLabel = words.title;
  made.tabIndex = -1;
  for (const [key, does, where] of KEYS) {
    if (document.querySelector(where))
      made.append(createElement('p', '', createElement('kbd', '', key), does));
  }
  const status = createElement('p');
  status.role = 'status';
  made.append(
    makeSwitch(SINGLE_KEYS, words.singleKeys, status),
    makeSwitch(POPOVERS, words.popovers, status),
    ...(document.querySelector(SELECT_NUMBERED) ? [makeSwitch(PLACES, words.places, status)] : []),
    makeChoice(words.colours, COLOURS, status),
    makeChoice(words.size, SIZES, status),
    status,
  );
  document.body.append(made);
  return made;
}

/** A box that switches a setting on and off, and says so if the browser does not store it. */
function makeSwitch(name: string, label: string, status: HTMLElement): HTMLElement {
  const box = createElement('input') as HTMLInputElement;
  box.type = 'checkbox';
  box.checked = isOn(name);
  box.addEventListener('change', () => {
    const isStored = store(name, box.checked ? 'on' : 'off');
    if (!isStored) box.checked = isOn(name);
    status.textContent = isStored ? '' : words.notStored;
  });
  return createElement('label', '', box, label);
}

/** A choice of one of several looks, which it applies at once. */
function makeChoice(
  { title, names }: { readonly title: string; readonly names: Readonly<Record<string, string>> },
  values: readonly string[],
  status: HTMLElement,
): HTMLElement {
  const boxes = ['', ...values].map((value) => {
    const box = createElement('input') as HTMLInputElement;
    box.type = 'radio';
    box.name = title;
    box.checked = chosenOf(values) === value;
    box.addEventListener('change', () => {
      const look = [...looks().filter((one) => !values.includes(one)), value].join(' ').trim();
      status.textContent = store(STORED_LOOK, look) ? '' : words.notStored;
      apply(look);
    });
    return createElement('label', '', box, names[value] ?? '');
  });
  return createElement('fieldset', '', createElement('legend', '', title), ...boxes);
}

/** What the reader has chosen, also where the browser does not store it. */
const looks = (): string[] =>
  (document.documentElement.getAttribute(DATA_LOOK) ?? '').split(' ').filter(Boolean);

const chosenOf = (values: readonly string[]): string =>
  looks().find((one) => values.includes(one)) ?? '';

/** Shows a look. Pages have its styles from the beginning only if one was stored. */
function apply(look: string): void {
  const styles = stylesOfLook();
  if (![...document.styleSheets].some(({ href }) => href === styles)) {
    const link = createElement('link') as HTMLLinkElement;
    link.rel = 'stylesheet';
    link.href = styles;
    document.head.append(link);
  }
  document.documentElement.setAttribute(DATA_LOOK, look);
}

/** The address of the styles, which the script in the head names. */
function stylesOfLook(): string {
  const script = document.querySelector(SELECT_LOOK);
  return new URL(script?.getAttribute(DATA_LOOK) ?? '', document.baseURI).href;
}

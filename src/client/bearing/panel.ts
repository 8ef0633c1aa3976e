/** The panel about a passage: through whom its words come, claims, citations, the received file. Fetched on demand. */
import { styles } from '#strings/citations.ts';
import * as words from '#strings/client-quotation.ts';
import { CLASS_FLOATING, SELECT_APPARATUS } from '../../markup/contract.ts';
import stylesheetUrl from '../../styles/bearing.css?url';
import { createElement } from '../create-element.ts';
import { loadExtras } from '../document-extras.ts';
import { loadStylesheet } from '../load-stylesheet.ts';
import { citedAs } from '../passage/cited.ts';
import { canonicalAddress } from '../selection/citing.ts';
import { citationOf, selectionAddress } from '../selection/logic.ts';
import { siteAddress } from '../site-address.ts';
import { claimsOn, type FactLink, handsOn, quotationPage } from './logic.ts';

const box = createElement('div', `${CLASS_FLOATING} about-passage`);
box.popover = 'auto';
box.role = 'dialog';
box.tabIndex = -1;

/** Shows the panel. @param source what it is beside */
export async function showPanel(passage: Element, source: HTMLElement): Promise<void> {
  await loadStylesheet(stylesheetUrl);
  const title = citedAs(passage);
  const content = await contentOf(passage, title).catch(() => [
    createElement('p', '', words.failed),
  ]);
  const close = createElement('button', '', '×');
  close.ariaLabel = words.close;
  close.addEventListener('click', () => box.hidePopover());
  box.ariaLabel = words.panel(title);
  box.replaceChildren(close, createElement('h3', '', title), ...content);
  (document.querySelector('main') ?? document.body).append(box);
  box.hidePopover();
  box.showPopover({ source });
  box.focus();
}

async function contentOf(passage: Element, title: string): Promise<Node[]> {
  const { id } = passage;
  const { quoting: facts, patterns } = await loadExtras();
  const span = { first: { id, title }, last: { id, title } };
  const address = selectionAddress(canonicalAddress(), span);
  const page = quotationPage(facts, id);
  return [
    createElement('blockquote', 'serif', wordsOf(passage)),
    ...part(words.claimsTitle, claimsOn(facts, id).map(linkTo)),
    ...(page === undefined
      ? []
      : [createElement('p', '', linkTo({ address: page, title: words.ownPage }))]),
    ...part(words.hands, handsOn(facts, id), 'ol'),
    ...part(
      words.cite,
      Object.keys(patterns.patterns[patterns.passages[id] ?? 0] ?? {}).flatMap((style) => [
        createElement('b', '', styleName(style)),
        citationOf(patterns, style, span, address),
      ]),
      'div',
    ),
    ...(facts.received === undefined
      ? []
      : part(words.received, [
          facts.received.file,
          createElement('code', '', words.checksum(facts.received.sha256)),
        ])),
  ];
}

/** The words of a passage without its number, note calls and marks. */
function wordsOf(passage: Element): string {
  const copy = passage.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(SELECT_APPARATUS)) part.remove();
  return copy.textContent;
}

const NAMES: Readonly<Record<string, string>> = styles;
const styleName = (style: string): string => NAMES[style] ?? style;

/** A heading and a list; nothing if the list is empty. */
function part(title: string, items: readonly (Node | string)[], list = 'ul'): Node[] {
  if (items.length === 0) return [];
  const tag = list === 'div' ? 'p' : 'li';
  return [
    createElement('h4', '', title),
    createElement(list, '', ...items.map((item) => createElement(tag, '', item))),
  ];
}

function linkTo({ address, title }: FactLink): HTMLElement {
  const link = createElement('a', '', title);
  link.setAttribute('href', siteAddress(address));
  return link;
}

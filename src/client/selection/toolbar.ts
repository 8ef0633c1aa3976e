/** The toolbar of a selection: copies link, quotation or citation. */
import { copied } from '#strings/client-citation.ts';
import * as words from '#strings/client-selection.ts';
import {
  CLASS_BY_HAND,
  CLASS_CITATIONS,
  DATA_STYLE,
  DATA_TRANSCRIPTION,
  SELECT_PASSAGES,
} from '../../markup/contract.ts';
import stylesheetUrl from '../../styles/selection.css?url';
import { offerByHand } from '../clipboard/by-hand.ts';
import { confirmOn, copy } from '../clipboard/element.ts';
import { createElement } from '../create-element.ts';
import { loadExtras } from '../document-extras.ts';
import { loadStylesheet } from '../load-stylesheet.ts';
import { citedAs } from '../passage/cited.ts';
import { canonicalAddress } from './citing.ts';
import {
  citationOf,
  isRange,
  quotationOf,
  recordOf,
  referenceOf,
  type SelectedPassage,
  type SelectedPassages,
  selectionAddress,
  selectionName,
} from './logic.ts';
import { type PageText, readPage, textRangeOf, wordsInRange } from './page-text.ts';
import {
  type BlockRange,
  directiveFor,
  formatDirective,
  isSameRange,
  wholeWords,
} from './text-fragment.ts';

await loadStylesheet(stylesheetUrl);

/** Distance between the toolbar and its line, in px. */
const GAP_PX = 8;

/** The formats of the records in the file of citations, in its order. */
const RECORDS = ['RIS', 'BibTeX', 'CSL-JSON'];

interface Selected {
  readonly page: PageText;
  /** Whole words. */
  readonly textRange: BlockRange;
  readonly span: SelectedPassages;
}

/** Says that a text could not be loaded. */
const failure = createElement('span');
failure.role = 'status';

let selected: Selected | undefined;
let bar: HTMLElement | undefined;
let from: Element | null = null;

/** Shows the toolbar for `range`, or hides it if the range contains no words of a transcription. */
export function showToolbar(range: Range): void {
  if (bar?.contains(document.activeElement)) return;
  const before = selected?.textRange;
  selected = range.collapsed ? undefined : read(range);
  if (!selected) {
    hide();
    return;
  }
  bar ??= makeBar();
  const name = bar.querySelector('span');
  if (name) name.textContent = selectionName(selected.span);
  // The end of a press on a button leads here too: what the button has said stays.
  if (!isSameRange(before, selected.textRange)) clear(bar);
  bar.showPopover();
  placeBar(bar, range);
}

function hide(): void {
  selected = undefined;
  bar?.hidePopover();
}

function read(range: Range): Selected | undefined {
  const around = range.commonAncestorContainer;
  const near = around instanceof Element ? around : around.parentElement;
  const text = near?.closest<HTMLElement>(`[${DATA_TRANSCRIPTION}]`);
  const page = text && readPage(text);
  const held = page && textRangeOf(page, range);
  if (!held) return undefined;
  const textRange = wholeWords(page, held);
  const { from, to } = textRange;
  const passages = page.nodes
    .filter(({ block }) => block >= from.block && block <= to.block)
    .flatMap(({ node }): SelectedPassage[] => {
      const passage = node.parentElement?.closest(SELECT_PASSAGES);
      return passage ? [{ id: passage.id, title: citedAs(passage) }] : [];
    });
  const [first, last] = [passages[0], passages.at(-1)];
  return first && last && { page, textRange, span: { first, last } };
}

/** The link to the selected passages, with a text directive if only a part of their words is selected. */
function linkToSelection({ page, textRange, span }: Selected): string {
  const address = selectionAddress(location.origin + location.pathname, span);
  const { from, to } = textRange;
  const before = page.blocks[from.block]?.slice(0, from.offset) ?? '';
  const after = page.blocks[to.block]?.slice(to.offset) ?? '';
  const isWhole = isRange(span) && !/[\p{L}\p{N}]/u.test(before + after);
  const directive = isWhole ? undefined : directiveFor(page, textRange);
  return directive ? address + formatDirective(directive) : address;
}

async function quote({ page, textRange, span }: Selected): Promise<string> {
  return quotationOf(
    wordsInRange(page, textRange),
    (await loadExtras()).patterns,
    span,
    selectionAddress(canonicalAddress(), span),
  );
}

/** The record in a format. @param index of the format in the file of citations */
const record =
  (index: number) =>
  async ({ span }: Selected): Promise<string> => {
    const { patterns: made } = await loadExtras();
    const texts = made.records[index]?.texts ?? [];
    return recordOf(made, texts, span, selectionAddress(canonicalAddress(), span));
  };

async function cite({ span }: Selected): Promise<string> {
  const shown = document.querySelector(`.${CLASS_CITATIONS} > :not([hidden])[${DATA_STYLE}]`);
  const style = shown?.getAttribute(DATA_STYLE) ?? '';
  const { patterns } = await loadExtras();
  return citationOf(patterns, style, span, selectionAddress(canonicalAddress(), span));
}

function makeBar(): HTMLElement {
  const made = createElement('div', 'selection-bar');
  made.role = 'toolbar';
  made.ariaLabel = words.toolbar;
  made.popover = 'manual';
  made.append(
    createElement('span'),
    toolbarButton(words.copyLink, words.linkCopied, linkToSelection),
    toolbarButton(words.copyQuotation, words.quotationCopied, quote),
    toolbarButton(words.copyCitation, copied, cite),
    noteButton(),
    panelButton(),
  );
  for (const [index, format] of RECORDS.entries())
    made.append(toolbarButton(words.copyRecord(format), words.recordCopied(format), record(index)));
  // A press on a button must not change the selection.
  made.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  });
  document.addEventListener('keydown', steer);
  (document.querySelector('main') ?? document.body).append(made);
  return made;
}

/** Tab moves the focus from the selection to the toolbar; Escape moves it back. */
function steer(event: KeyboardEvent): void {
  if (!bar?.matches(':popover-open') || event.defaultPrevented) return;
  const isInside = bar.contains(document.activeElement);
  if (event.key === 'Escape') {
    if (isInside && from instanceof HTMLElement) from.focus();
    hide();
  } else if (event.key === 'Tab' && !event.shiftKey && !isInside) {
    event.preventDefault();
    from = document.activeElement;
    bar.querySelector('button')?.focus();
  }
}

/** Opens the form of a note on the selected words. */
function noteButton(): HTMLButtonElement {
  const made = createElement('button', '', words.note) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', async () => {
    const range = selected && rangeOnPage(selected);
    if (!selected || !range) return;
    const on = referenceOf(selected.span);
    const back = from;
    const module = await import('../reader-notes/write.ts').catch(() => undefined);
    if (module === undefined) return;
    hide();
    await module.writeOn(range, on, back);
  });
  return made;
}

/** The selected words as a range of the page. */
function rangeOnPage({ page, textRange: { from, to } }: Selected): Range | undefined {
  const at = ({ block, offset }: BlockRange['from'], isEnd: boolean) =>
    page.nodes.findLast(
      (one) => one.block === block && (isEnd ? one.offset < offset : one.offset <= offset),
    );
  const [first, last] = [at(from, false), at(to, true)];
  if (!first || !last) return undefined;
  const range = new Range();
  range.setStart(first.node, from.offset - first.offset);
  range.setEnd(last.node, to.offset - last.offset);
  return range;
}

/** Opens the panel about the first selected passage. */
function panelButton(): HTMLButtonElement {
  const made = createElement('button', '', words.about) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', async () => {
    const passage = selected && document.getElementById(selected.span.first.id);
    if (!passage) return;
    const panel = await import('../bearing/panel.ts').catch(() => undefined);
    if (panel === undefined) return;
    hide();
    await panel.showPanel(passage, passage.querySelector<HTMLElement>('a') ?? passage);
  });
  return made;
}

function toolbarButton(
  label: string,
  done: string,
  textOf: (selected: Selected) => string | Promise<string>,
): HTMLButtonElement {
  const made = createElement('button', '', label) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', async () => {
    if (!selected || !bar) return;
    clear(bar);
    try {
      const text = await textOf(selected);
      if (await copy(text)) confirmOn(made, done);
      else offerByHand(bar, text);
    } catch {
      bar.append(failure);
      failure.textContent = words.citationFailed;
    }
  });
  return made;
}

/** Removes what an earlier press on a button has added. */
function clear(bar: HTMLElement): void {
  failure.remove();
  for (const added of bar.querySelectorAll(`.${CLASS_BY_HAND}`)) added.remove();
}

/** Places the toolbar above the first line of the range; on touch screens below the last, away from the system's toolbar. */
function placeBar(made: HTMLElement, range: Range): void {
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const { width, height } = made.getBoundingClientRect();
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const above = first.top - height - GAP_PX;
  const top = isTouch || above < 0 ? last.bottom + GAP_PX : above;
  const left = Math.max(
    GAP_PX,
    Math.min(first.left, document.documentElement.clientWidth - width - GAP_PX),
  );
  // Here and not in the style sheet, so that a damaged one does not put the toolbar outside of the window.
  made.style.position = 'absolute';
  made.style.inset = 'auto';
  made.style.setProperty('top', `${top + scrollY}px`);
  made.style.setProperty('left', `${left + scrollX}px`);
}

/**
 * The reader's notes on the page of a document: their words are marked without a change of the markup, and a button at the passage
 * opens its notes.
 */
import * as strings from '#strings/client-reader-notes.ts';
import { CLASS_READER_MARK, DATA_EDITORIAL } from '../../markup/contract.ts';
import stylesheetUrl from '../../styles/reader-notes.css?url';
import { createElement } from '../create-element.ts';
import { loadStylesheet } from '../load-stylesheet.ts';
import { citedAs } from '../passage/cited.ts';
import { showPanel } from './panel.ts';
import { placeNotes } from './placed.ts';

const HIGHLIGHT_NAME = 'reader-note';

const buttons = new Map<HTMLElement, HTMLButtonElement>();

/** Shows the notes, or shows them again. @returns the button of each passage that has notes */
export async function showNotes(): Promise<ReadonlyMap<HTMLElement, HTMLButtonElement>> {
  await loadStylesheet(stylesheetUrl);
  const { ranges, placed } = placeNotes();
  if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
  for (const [passage, button] of buttons) {
    if (placed.has(passage)) continue;
    button.remove();
    buttons.delete(passage);
  }
  for (const [passage, notes] of placed) {
    const button = buttons.get(passage) ?? addButton(passage);
    button.ariaLabel = strings.mark(notes.length, citedAs(passage));
  }
  return buttons;
}

function addButton(passage: HTMLElement): HTMLButtonElement {
  const button = createElement('button', CLASS_READER_MARK) as HTMLButtonElement;
  button.type = 'button';
  button.setAttribute(DATA_EDITORIAL, '');
  button.ariaHasPopup = 'dialog';
  button.addEventListener('click', () => showPanel(passage, button, showNotes));
  passage.append(button);
  buttons.set(passage, button);
  return button;
}

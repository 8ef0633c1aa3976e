/** The reader's notes on a passage, beside it. */
import * as words from '#strings/client-reader-notes.ts';
import { CLASS_FLOATING, CLASS_READER_NOTES } from '../../markup/contract.ts';
import { createElement } from '../create-element.ts';
import { citedAs } from '../passage/cited.ts';
import { button, pageLink } from './form.ts';
import { noteItem } from './item.ts';
import { notesAt } from './placed.ts';

const box = createElement('div', `${CLASS_FLOATING} ${CLASS_READER_NOTES}`);
box.popover = 'auto';
box.role = 'dialog';
box.tabIndex = -1;

/** Shows the marks of all notes again. @returns the button of each passage that has notes */
type ShowMarks = () => Promise<ReadonlyMap<HTMLElement, HTMLElement>>;

/** Opens the panel. @param source the button of the passage */
export function showPanel(passage: HTMLElement, source: HTMLElement, showMarks: ShowMarks): void {
  const on = citedAs(passage);
  const notes = notesAt(passage);
  if (notes.length === 0) {
    box.hidePopover();
    return;
  }
  const close = button('×');
  close.ariaLabel = words.close;
  close.addEventListener('click', () => box.hidePopover());
  box.ariaLabel = words.mark(notes.length, on);
  box.replaceChildren(
    close,
    createElement('h3', '', box.ariaLabel),
    createElement(
      'ul',
      '',
      ...notes.map(({ note, isGone }) =>
        noteItem(note, {
          on,
          isGone,
          changed: async () => {
            const buttons = await showMarks();
            const left = buttons.get(passage);
            if (left) showPanel(passage, left, showMarks);
            else {
              box.hidePopover();
              passage.querySelector<HTMLElement>('a')?.focus();
            }
          },
        }),
      ),
    ),
    createElement('p', '', words.onlyHere, ' ', pageLink()),
  );
  (document.querySelector('main') ?? document.body).append(box);
  box.hidePopover();
  box.showPopover({ source });
  box.focus();
}

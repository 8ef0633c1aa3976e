/** A note of the reader as an element, with buttons that change and delete it. */
import * as words from '#strings/client-reader-notes.ts';
import { createElement } from '../create-element.ts';
import { button, changeNote } from './form.ts';
import { dropNote, keptNote } from './kept.ts';
import { type ReaderNote, wordsOf } from './note.ts';

interface ItemFacts {
  /** What the note is on: `I.32`. */
  readonly on: string;
  /** Where the words are; missing if the note stands beside them. */
  readonly address?: string | undefined;
  /** Whether the words are not in the text any more. */
  readonly isGone: boolean;
  /** Shows the notes again, and puts the focus back. @param note what was saved; `undefined` if the note was deleted */
  readonly changed: (note?: ReaderNote) => void;
}

/** The element of a note. */
export function noteItem(
  note: ReaderNote,
  { on, address, isGone, changed }: ItemFacts,
): HTMLElement {
  const quoted = createElement('blockquote', 'serif', wordsOf(note));
  const change = button(words.change);
  const remove = button(words.remove);
  const status = createElement('p');
  status.role = 'status';
  const made = createElement(
    'li',
    '',
    ...(address === undefined ? [] : [linkTo(on, address)]),
    quoted,
    ...(isGone ? [createElement('p', '', words.gone)] : []),
    createElement('p', 'written', note.body.value),
    createElement('p', '', words.written(note.modified), ' ', change, ' ', remove),
    status,
  );
  change.addEventListener('click', () => {
    changeNote(keptNote(note.id) ?? note, {
      ...{ on, quoted: wordsOf(note), source: made },
      done: (saved) => (saved === undefined ? change.focus() : changed(saved)),
    });
  });
  let isAsked = false;
  remove.addEventListener('click', () => {
    if (!isAsked) {
      isAsked = true;
      remove.textContent = words.removeNow;
    } else if (dropNote(note.id)) changed();
    else status.textContent = words.notRemoved;
  });
  remove.addEventListener('blur', () => {
    isAsked = false;
    remove.textContent = words.remove;
  });
  return made;
}

function linkTo(on: string, address: string): HTMLElement {
  const link = createElement('a', '', on);
  link.setAttribute('href', address);
  return link;
}

/**
 * The form in which a reader writes a note. It stands beside the text and takes the focus; Escape and Cancel close it, and ask once
 * more if words would be lost. What cannot be stored stays in the field.
 */
import * as words from '#strings/client-reader-notes.ts';
import { CLASS_FLOATING, CLASS_READER_FORM } from '../../markup/contract.ts';
import stylesheetUrl from '../../styles/reader-notes.css?url';
import { createElement } from '../create-element.ts';
import { loadStylesheet } from '../load-stylesheet.ts';
import { siteAddress } from '../site-address.ts';
import { keepNote, keptNote } from './kept.ts';
import { makeNote, type NoteTarget, newId, type ReaderNote, withText } from './note.ts';

export interface FormFacts {
  /** What the note is on: `I.32`. */
  readonly on: string;
  /** The words that it is about. */
  readonly quoted: string;
  /** What the form stands beside. */
  readonly source: HTMLElement;
  /** Puts the focus back when the form closes. @param note what was saved, if something was */
  readonly done: (note?: ReaderNote) => void;
}

/** What a text of the form becomes. */
type Made = { readonly note: ReaderNote; readonly isSecond: boolean };

const now = (): string => new Date().toISOString();

/** Opens the form for a new note. */
export const writeNote = (target: readonly NoteTarget[], facts: FormFacts): Promise<void> =>
  openForm('', facts, (text) => ({
    note: makeNote({ id: newId(), text, target, created: now() }),
    isSecond: false,
  }));

/** Opens the form for a note that the reader has. */
export const changeNote = (note: ReaderNote, facts: FormFacts): Promise<void> =>
  openForm(note.body.value, facts, (text) => withText(note, keptNote(note.id), text, now()));

let box: HTMLElement | undefined;

async function openForm(
  before: string,
  { on, quoted, source, done }: FormFacts,
  make: (text: string) => Made,
): Promise<void> {
  await loadStylesheet(stylesheetUrl);
  box?.remove();
  const made = createElement('div', `${CLASS_FLOATING} ${CLASS_READER_FORM}`);
  box = made;
  made.popover = 'manual';
  made.role = 'dialog';
  made.ariaLabel = words.formTitle(on);

  const field = createElement('textarea') as HTMLTextAreaElement;
  field.rows = 5;
  field.value = before;
  const status = createElement('p');
  status.role = 'status';
  const save = button(words.save);
  save.type = 'submit';
  const cancel = button(words.cancel);
  const form = createElement(
    'form',
    '',
    createElement('h3', '', words.formTitle(on)),
    createElement('blockquote', 'serif', quoted),
    createElement('label', '', words.label, field),
    createElement('p', '', words.onlyHere, ' ', pageLink()),
    createElement('p', '', save, cancel),
    status,
  );
  made.append(form);

  let isWarned = false;
  function close(note?: ReaderNote): void {
    made.remove();
    if (box === made) box = undefined;
    done(note);
  }
  function leave(): void {
    if (field.value.trim() === before.trim() || isWarned) close();
    else {
      isWarned = true;
      status.textContent = words.pressAgain;
    }
  }
  field.addEventListener('input', () => {
    isWarned = false;
  });
  cancel.addEventListener('click', leave);
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') {
      status.textContent = words.empty;
      field.focus();
      return;
    }
    const { note, isSecond } = make(text);
    if (!keepNote(note)) {
      status.textContent = words.notKept;
      return;
    }
    close(note);
    if (isSecond) say(words.keptTwice);
  });
  (document.querySelector('main') ?? document.body).append(made);
  made.showPopover({ source });
  field.focus();
}

/** The line that says what a closed form has done. */
let line: HTMLElement | undefined;

function say(sentence: string): void {
  line ??= createElement('p', CLASS_READER_FORM);
  line.role = 'status';
  document.querySelector('main')?.before(line);
  line.textContent = sentence;
  line.scrollIntoView({ block: 'nearest' });
}

/** A button that sends no form. */
export function button(label: string): HTMLButtonElement {
  const made = createElement('button', '', label) as HTMLButtonElement;
  made.type = 'button';
  return made;
}

/** The link to the page that lists all notes. */
export function pageLink(): HTMLElement {
  const link = createElement('a', '', words.title);
  link.setAttribute('href', siteAddress('/your-notes/'));
  return link;
}

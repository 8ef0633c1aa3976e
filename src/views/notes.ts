/** The list of all notes. */
import { noteAddress, passageAddress } from '../engine/model/addresses.ts';
import { originAddress, originName, pointingToNote } from '../engine/model/backlinks.ts';
import { documentLabel, passageName } from '../engine/model/citing.ts';
import type { Document, Note } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { documentKeys } from './document-keys.ts';
import { type PartsView, partsView } from './list-parts.ts';
import { longList } from './long-list.ts';
import { type KindOfNote, kindOfNote } from './note-kinds.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface NotesView {
  readonly page: PageView;
  readonly parts?: PartsView | undefined;
  /** Documents that have notes. */
  readonly documents: readonly DocumentNotesView[];
}

/** The notes of a document. */
export interface DocumentNotesView {
  readonly id: string;
  readonly label: string;
  readonly notes: readonly ListedNoteView[];
}

/** A note outside its document. */
export interface ListedNoteView extends KindOfNote {
  /** The address of the note in its document. */
  readonly href: string;
  readonly label: string;
  /** Whether its label is a word of the received text. */
  readonly received: boolean;
  readonly isLost: boolean;
  readonly html: string;
  /** Passages that call it. */
  readonly calls: readonly { readonly href: string; readonly label: string }[];
  /** Notes, records and essays that link to it. */
  readonly origins: readonly { readonly href: string; readonly name: string }[];
}

/** The list of notes. */
export function notesView(edition: Edition): NotesView {
  const strings = stringsOf(edition.record.lang);
  const { title, description } = strings.notes;
  const facts = { address: '/notes/', title, description };
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    parts: partsView(edition, notesList),
    documents: notesList.sections(edition),
  };
}

/** All notes, by the document that they are in. */
export const notesList = longList<DocumentNotesView, ListedNoteView>({
  address: '/notes/',
  title: ({ record }) => stringsOf(record.lang).notes.title,
  sections: (edition) => {
    const strings = stringsOf(edition.record.lang);
    return edition.documents
      .filter(({ notes }) => notes.length > 0)
      .map((document) => ({
        id: document.id,
        label: documentLabel(document, strings),
        notes: document.notes.map((note) => noteView(edition, document, note, strings)),
      }));
  },
  rowsOf: ({ notes }) => notes,
  withRows: (document, notes) => ({ ...document, notes }),
  tags: { row: 90, section: 350 },
  keysOf: (_, { id }, edition) => documentKeys(edition, id),
  labelOf: (_, { label }) => label,
  landingsOf: ({ id, label }) => [{ id, label }],
});

function noteView(
  edition: Edition,
  document: Document,
  note: Note,
  strings: Strings,
): ListedNoteView {
  const { id, label, kind, received, carried, html, calls } = note;
  const calling = new Set(calls.map(({ passage }) => passage));
  return {
    href: noteAddress(document.id, id),
    ...kindOfNote(edition, kind),
    label,
    received,
    isLost: !carried,
    html,
    calls: [...calling].flatMap((anchor) => {
      const passage = document.passages.find((one) => one.id === anchor);
      if (passage === undefined) return [];
      return [
        {
          href: passageAddress(document.id, passage.id),
          label: passageName(document, passage, strings),
        },
      ];
    }),
    origins: pointingToNote(edition, document.id, id).map((origin) => ({
      href: originAddress(origin),
      name: originName(origin, strings),
    })),
  };
}

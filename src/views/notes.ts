/** The list of all notes. */
import { noteAddress, passageAddress } from '../engine/model/addresses.ts';
import { originAddress, originName, pointingToNote } from '../engine/model/backlinks.ts';
import { documentLabel, passageName } from '../engine/model/citing.ts';
import type { Document, Note } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface NotesView {
  readonly page: PageView;
  /** Documents that have notes. */
  readonly documents: readonly {
    readonly id: string;
    readonly label: string;
    readonly notes: readonly ListedNoteView[];
  }[];
}

/** A note outside its document. */
export interface ListedNoteView {
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
    documents: edition.documents
      .filter(({ notes }) => notes.length > 0)
      .map((document) => ({
        id: document.id,
        label: documentLabel(document, strings),
        notes: document.notes.map((note) => noteView(edition, document, note, strings)),
      })),
  };
}

function noteView(
  edition: Edition,
  document: Document,
  note: Note,
  strings: Strings,
): ListedNoteView {
  const { id, label, received, carried, html, calls } = note;
  const calling = new Set(calls.map(({ passage }) => passage));
  return {
    href: noteAddress(document.id, id),
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

/** Where the entries of the registers are met: every mention with its passage. */
import type { Register } from '../names.ts';
import type { Document, Link, Mention, Passage } from './document.ts';
import type { Edition } from './edition.ts';

export interface Occurrence {
  readonly document: Document;
  readonly passage: Passage;
  readonly mention: Mention;
}

/** Every mention of an entry, in reading order. Spoken turns count: their speaker is named in them. */
export function occurrences(edition: Edition, register: Register, id: string): Occurrence[] {
  return edition.documents.flatMap((document) =>
    document.passages.flatMap((passage) =>
      passage.mentions
        .filter((mention) => mention.register === register && mention.id === id)
        .map((mention) => ({ document, passage, mention })),
    ),
  );
}

/** Turns that a person speaks in a document, also those that begin with a pronoun. */
export const turnsOf = (document: Document, person: string): Passage[] =>
  document.passages.filter((passage) => passage.speaker === person);

/** A place in editorial prose, or in a document's record, that points to something. */
export interface Backlink {
  readonly document: Document;
  readonly link: Link;
}

/** Notes of documents that speak of an entry or a work. */
export function notesAbout(edition: Edition, to: Link['to'], id: string): Backlink[] {
  return edition.documents.flatMap((document) =>
    document.links
      .filter((link) => link.to === to && link.id === id && link.from?.startsWith('n-'))
      .map((link) => ({ document, link })),
  );
}

/** References from anywhere in the edition's documents to passages of `document`. */
export function referencesTo(edition: Edition, document: string): Backlink[] {
  return edition.documents.flatMap((from) =>
    from.links
      .filter((link) => link.to === 'passage' && link.id === document)
      .map((link) => ({ document: from, link })),
  );
}

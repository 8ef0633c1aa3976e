/** Where the entries of the registers are met: every mention with its passage. */
import type { Register } from '../names.ts';
import type { Document, Link, Mention, Passage } from './document.ts';
import type { Edition } from './edition.ts';
import { perEdition } from './per-edition.ts';

export interface Occurrence {
  readonly document: Document;
  readonly passage: Passage;
  readonly mention: Mention;
}

const mentions = perEdition(({ documents }) =>
  Map.groupBy(
    documents.flatMap((document) =>
      document.passages.flatMap((passage) =>
        passage.mentions.map((mention): Occurrence => ({ document, passage, mention })),
      ),
    ),
    ({ mention }) => `${mention.register} ${mention.id}`,
  ),
);

/** Every mention of an entry, in reading order. Spoken turns count: their speaker is named in them. */
export const occurrences = (edition: Edition, register: Register, id: string): Occurrence[] =>
  mentions(edition).get(`${register} ${id}`) ?? [];

const spoken = perEdition(({ documents }) =>
  Map.groupBy(
    documents.flatMap(({ passages }) => passages),
    ({ speaker }) => speaker,
  ),
);

/** Turns that a person speaks, also those that begin with a pronoun. */
export const turnsBy = (edition: Edition, person: string): Passage[] =>
  spoken(edition).get(person) ?? [];

/** A place in editorial prose, or in a document's record, that points to something. */
export interface Backlink {
  readonly document: Document;
  readonly link: Link;
}

const links = perEdition(({ documents }) =>
  Map.groupBy(
    documents.flatMap((document) => document.links.map((link): Backlink => ({ document, link }))),
    ({ link }) => `${link.to} ${link.id}`,
  ),
);

/** Notes of documents that speak of an entry or a work. */
export const notesAbout = (edition: Edition, to: Link['to'], id: string): Backlink[] =>
  (links(edition).get(`${to} ${id}`) ?? []).filter(({ link }) => link.from?.startsWith('n-'));

/** References from anywhere in the edition's documents to passages of `document`. */
export const referencesTo = (edition: Edition, document: string): Backlink[] =>
  links(edition).get(`passage ${document}`) ?? [];

/** Every view of an edition. */
import type { Edition } from '../../src/engine/model/edition.ts';
import { bibliographyView } from '../../src/views/bibliography.ts';
import { checkView } from '../../src/views/check.ts';
import { concordanceView } from '../../src/views/concordance.ts';
import { datesView } from '../../src/views/dates.ts';
import { documentFilesView } from '../../src/views/document-files.ts';
import { packedDocument, packedWords } from '../../src/views/document-packs.ts';
import { documentsView } from '../../src/views/documents.ts';
import { downloadsView } from '../../src/views/downloads.ts';
import { groupsView } from '../../src/views/groups.ts';
import { homeView } from '../../src/views/home.ts';
import { notFoundView } from '../../src/views/not-found.ts';
import { notesView } from '../../src/views/notes.ts';
import { PAGES, type PageKind } from '../../src/views/pages.ts';
import { peopleView } from '../../src/views/people.ts';
import { placesView } from '../../src/views/places.ts';
import { referencesView } from '../../src/views/references.ts';
import { searchView } from '../../src/views/search.ts';
import { yourNotesView } from '../../src/views/your-notes.ts';

const INDEX = '0123456789';

/** A view with the name of its page. */
export type NamedView = readonly [name: string, view: object];

export const kinds = Object.keys(PAGES) as PageKind[];

/** The views of pages of which there are several of a kind. */
export const pagesOf = (edition: Edition): NamedView[] =>
  kinds.flatMap((kind) => {
    const { ids, view } = PAGES[kind];
    return ids(edition).map((id): NamedView => [`${kind} ${id}`, view(edition, id)]);
  });

/** The views of all other pages. */
export const singlePagesOf = (edition: Edition): NamedView[] =>
  Object.entries({
    home: homeView(edition, INDEX),
    search: searchView(edition, INDEX),
    'not found': notFoundView(edition, INDEX),
    check: checkView(edition),
    yourNotes: yourNotesView(edition),
    documents: documentsView(edition),
    downloads: downloadsView(
      edition,
      [{ id: 'people', form: 'csv', address: '/data/people.csv', bytes: 1234 }],
      [{ version: '1', bytes: 1234, pages: [{ document: 'log', address: '/editions/1/log/' }] }],
    ),
    people: peopleView(edition),
    places: placesView(edition),
    groups: groupsView(edition),
    concordance: concordanceView(edition),
    dates: datesView(edition),
    notes: notesView(edition),
    bibliography: bibliographyView(edition),
    references: referencesView(edition),
  });

/** The views of the files beside the pages of documents. */
export const fileViewsOf = (edition: Edition): NamedView[] =>
  edition.documents.flatMap(({ id }): NamedView[] => [
    [`files of ${id}`, documentFilesView(edition, id)],
    [`packed ${id}`, packedDocument(edition, id)],
    [`words of ${id}`, packedWords(edition, id)],
  ]);

/** The kinds of pages, with their ids and views. */
import type { Edition } from '../engine/model/edition.ts';
import { annotatedView } from './annotated.ts';
import { briefIds, briefView } from './brief.ts';
import { claimsPage, claimsView } from './claims.ts';
import { divisionIds, divisionView } from './division.ts';
import { documentView } from './document.ts';
import { essayView } from './essay.ts';
import { groupView } from './group.ts';
import { anyListParts, anyListPartView } from './lists.ts';
import { parallelIds, parallelView } from './parallel.ts';
import { personView } from './person.ts';
import { placeView } from './place.ts';
import { quotationIds, quotationView } from './quotation.ts';
import { quotationsPage, quotationsView } from './quotations.ts';
import { receivedView } from './received.ts';
import { termsPage, termsView } from './terms.ts';
import { concordanceParts, wordConcordanceView } from './word-concordance.ts';

/** Kinds with one page for each document, entry or essay, or for each part of a list; and lists that not every archive has. */
export const PAGES = {
  document: {
    ids: ({ documents }: Edition) => documents.map(({ id }) => id),
    view: documentView,
  },
  received: {
    ids: ({ documents }: Edition) =>
      documents.filter(({ record }) => record.witness !== undefined).map(({ id }) => id),
    view: receivedView,
  },
  division: { ids: divisionIds, view: divisionView },
  brief: { ids: briefIds, view: briefView },
  annotated: { ids: briefIds, view: annotatedView },
  parallel: { ids: parallelIds, view: parallelView },
  person: { ids: ({ people }: Edition) => people.map(({ id }) => id), view: personView },
  place: { ids: ({ places }: Edition) => places.map(({ id }) => id), view: placeView },
  group: { ids: ({ groups }: Edition) => groups.map(({ id }) => id), view: groupView },
  words: { ids: concordanceParts, view: wordConcordanceView },
  listPart: { ids: anyListParts, view: anyListPartView },
  claims: { ids: claimsPage, view: claimsView },
  terms: { ids: termsPage, view: termsView },
  quotations: { ids: quotationsPage, view: quotationsView },
  quotation: { ids: quotationIds, view: quotationView },
  essay: {
    ids: ({ essays }: Edition) => essays.map(({ id }) => id),
    view: essayView,
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly ids: (edition: Edition) => readonly string[];
      readonly view: (edition: Edition, id: string) => object;
    }
  >
>;

export type PageKind = keyof typeof PAGES;
export type PageKindView<Kind extends PageKind> = ReturnType<(typeof PAGES)[Kind]['view']>;

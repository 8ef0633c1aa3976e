/** Every kind of page: what it is made for, and the view it is a function of. */
import type { Edition } from '../engine/model/edition.ts';
import { documentView } from './document.ts';
import { essayView } from './essay.ts';
import { receivedView } from './received.ts';

/** Kinds of which there is a page for each of several things, by the ids of the things. */
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

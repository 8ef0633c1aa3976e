/** The documents of an edition by the collections that they are in. */
import { typeset } from '../engine/markdown/typography.ts';
import { documentAddress } from '../engine/model/addresses.ts';
import {
  type Collection,
  collectionAddress,
  collectionPath,
  collectionsOf,
  documentsIn,
} from '../engine/model/collections.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { stringsOf } from '../strings/strings.ts';
import { documentHeading } from './document-heading.ts';
import { type DocumentRowView, documentRowView, numbersWithoutText } from './document-row.ts';

/** A collection in a list: its documents, and the collections within it. */
export interface CollectionView {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** Its place in the list of documents. */
  readonly href: string;
  /** `6 documents`, with those of the collections within it. */
  readonly count: string;
  /** How many of them are transcribed. */
  readonly transcribed: number;
  readonly documents: readonly DocumentRowView[];
  /** Numbers of its own documents without a text. */
  readonly withoutText: readonly string[];
  readonly collections: readonly CollectionView[];
}

/** The collections of an edition. @param isShown whether a collection is */
export function collectionViews(
  edition: Edition,
  isShown: (collection: Collection) => boolean = () => true,
): CollectionView[] {
  const strings = stringsOf(edition.record.lang).documents;
  const outermost = collectionsOf(edition);
  const viewOf = (collection: Collection): CollectionView => {
    const { id, title, description } = collection;
    const documents = collection.documents.map((one) => documentRowView(edition, one));
    const all = documentsIn(collection);
    return {
      id,
      title: title === undefined ? strings.others(outermost.length === 1) : typeset(title),
      ...(description === undefined ? {} : { description: typeset(description) }),
      href: collectionAddress(id),
      count: strings.count(all.length),
      transcribed: all.filter(isTranscribed).length,
      documents,
      withoutText: numbersWithoutText(documents),
      collections: collection.collections.filter(isShown).map(viewOf),
    };
  };
  return outermost.filter(isShown).map(viewOf);
}

const isTranscribed = ({ record }: Document): boolean => record.text === 'transcribed';

/** Where a document is in its collection. */
export interface CollectionPlaceView {
  /** The collections that it is in, the outermost first. */
  readonly path: readonly { readonly href: string; readonly title: string }[];
  /** The documents before and after it in the outermost. */
  readonly previous?: NeighbourView | undefined;
  readonly next?: NeighbourView | undefined;
}

export interface NeighbourView {
  readonly href: string;
  readonly label: string;
}

/** @returns undefined if the document is in no collection */
export function collectionPlaceView(
  edition: Edition,
  document: Document,
): CollectionPlaceView | undefined {
  const path = collectionPath(edition, document);
  const outermost = collectionsOf(edition).find(({ id }) => id === path[0]?.id);
  if (outermost === undefined) return undefined;
  const documents = documentsIn(outermost);
  const place = documents.findIndex(({ id }) => id === document.id);
  const strings = stringsOf(edition.record.lang);
  const neighbour = (
    found: Document | undefined,
    label: (title: string) => string,
  ): NeighbourView | undefined =>
    found && { href: documentAddress(found.id), label: label(documentHeading(found, strings)) };
  return {
    path: path.map(({ id, title }) => ({ href: collectionAddress(id), title: typeset(title) })),
    previous: neighbour(documents[place - 1], strings.documents.previous),
    next: neighbour(documents[place + 1], strings.documents.next),
  };
}

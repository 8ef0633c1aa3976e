/** Opens what an answer needs of documents and pages: texts of results that come together, or whole documents. */
import type { PlaceAddress } from '../../search/field-indexes.ts';
import { documentId } from '../../search/match/hits.ts';
import {
  isPage,
  type LoadedIndexes,
  recordFile,
  type SearchedDocument,
} from '../../search/records.ts';

/** Of the number of documents as many packs of them are fetched at most. Other pages have few packs. */
const PACKS_FOR_DOCUMENTS = 0.6;

/** Where documents come from. */
export interface DocumentSources {
  readonly known: LoadedIndexes;
  /** A document, or another page by its address. */
  document(id: string): Promise<SearchedDocument>;
}

/**
 * Opens the first documents at `places`, as many as `limit` allows.
 * @param texts documents with some of their places; they are used if these are all that `places` needs of them
 * @returns the documents, and how many others there are
 */
export async function openFirst(
  places: readonly PlaceAddress[],
  limit: number,
  { known, document }: DocumentSources,
  texts: readonly SearchedDocument[],
): Promise<{ readonly opened: readonly SearchedDocument[]; readonly unopened: number }> {
  const asked = Map.groupBy(places, documentId);
  const textOf = (id: string): SearchedDocument | undefined =>
    texts.find((text) => text.id === id && hasAll(text, asked.get(id) ?? []));
  const packs = new Set<string>();
  const maxPacks = Math.ceil(limit * PACKS_FOR_DOCUMENTS);
  const isNear = ([id, text]: readonly [string, SearchedDocument | undefined]): boolean => {
    if (text !== undefined || isPage(id)) return true;
    const pack = recordFile(id, known.lexicon.packs);
    if (packs.size < maxPacks) packs.add(pack);
    return packs.has(pack);
  };
  const first = [...asked.keys()]
    .map((id) => [id, textOf(id)] as const)
    .filter(isNear)
    .slice(0, limit);
  const opened = await Promise.all(first.map(([id, text]) => text ?? document(id)));
  return { opened, unopened: asked.size - opened.length };
}

/** Whether a text has all places, and what is shown beside them. The drawing of a conversation needs the whole document. */
function hasAll({ chair, places }: SearchedDocument, asked: readonly PlaceAddress[]): boolean {
  const has = (anchor: string): boolean => places.some((place) => place.anchor === anchor);
  const own = new Set(asked.map((address) => address.split('#')[1] ?? ''));
  const beside = places.flatMap((one) => (own.has(one.anchor) ? (one.beside ?? []) : []));
  return chair === undefined && [...own, ...beside].every(has);
}

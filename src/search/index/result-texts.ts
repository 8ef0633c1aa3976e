/**
 * The texts of the first results of names and dates. A query of names and dates needs no other words of a document, so that a few
 * files answer it instead of as many as there are documents.
 */
import type { Edition } from '../../engine/model/edition.ts';
import { inPacks } from '../../markup/packs.ts';
import type { FieldIndexes, PlaceAddress } from '../field-indexes.ts';
import { type IndexChunk, nameKey, textsOfNames, textsOfYear } from '../index-chunks.ts';
import type { Lexicon } from '../lexicon.ts';
import { placesFor } from '../match/candidates.ts';
import { documentId } from '../match/hits.ts';
import type { Term } from '../query/terms.ts';
import type { SearchedDocument } from '../records.ts';
import { dateTerms, nameTerms, textsAt } from './previews.ts';

/** Documents of a name or a date with texts: as many as a query opens. */
export const MAX_DOCUMENTS_WITH_TEXT = 20;

/** A file of texts. */
interface TextsFile {
  readonly file: string;
  readonly make: () => readonly SearchedDocument[];
}

/** @param chunks of the field indexes */
export function resultTexts(
  chunks: Iterable<IndexChunk>,
  indexes: FieldIndexes,
  { packs, dated }: Pick<Lexicon, 'packs' | 'dated'>,
  edition: Edition,
): TextsFile[] {
  const textsFor = (terms: readonly Term[]): SearchedDocument[] =>
    textsAt(
      terms.flatMap((term) => ofFirstDocuments(placesFor([term], indexes))),
      edition,
    );
  const names = [...chunks].flatMap((chunk) => chunk.names ?? []);
  const ofYear = Map.groupBy(indexes.dates, ({ low, high }) =>
    low?.slice(0, 4) === high?.slice(0, 4) ? Number(low?.slice(0, 4)) : Number.NaN,
  );
  return [
    ...inPacks(names, packs.texts, nameKey).map(([pack, own]) => ({
      file: textsOfNames(pack),
      make: () => textsFor(own.flatMap(nameTerms)),
    })),
    ...dated.withTexts.map((year) => ({
      file: textsOfYear(year),
      make: () => textsFor(dateTerms(ofYear.get(year) ?? [])),
    })),
  ];
}

/** The places in the first documents, as many as have texts. */
function ofFirstDocuments(places: readonly PlaceAddress[]): PlaceAddress[] {
  const first = new Set([...new Set(places.map(documentId))].slice(0, MAX_DOCUMENTS_WITH_TEXT));
  return places.filter((place) => first.has(documentId(place)));
}

/** The citations of a document and its passages. */
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import { placeFormsOf, sourcePlaces } from '../engine/model/source-places.ts';
import { type CslItem, cslItem } from '../exports/citations/csl-item.ts';
import { kindOfPattern } from '../exports/citations/forms.ts';
import type { CitedDocument } from '../exports/citations/patterns.ts';

const citedDocuments = perEdition((): Map<Document, CitedDocument> => new Map());

/**
 * A document and its passages as CSL items, one passage for each author. Page and files use the same object, so that each
 * citation is formatted once: the processor takes a fifth of a build.
 */
export function citedDocument(edition: Edition, document: Document): CitedDocument {
  const cited = citedDocuments(edition).get(document) ?? citeDocument(edition, document);
  citedDocuments(edition).set(document, cited);
  return cited;
}

function citeDocument(edition: Edition, document: Document): CitedDocument {
  const passages: CslItem[] = [];
  const kinds: string[] = [];
  const likePassage: Record<string, number> = {};
  for (const { id } of document.passages) {
    const item = cslItem(edition, { document, first: id });
    const kind = kindOfPattern(item);
    if (!kinds.includes(kind)) {
      kinds.push(kind);
      passages.push(item);
    }
    const place = kinds.indexOf(kind);
    if (place > 0) likePassage[id] = place;
  }
  const of = Object.fromEntries(
    document.passages.flatMap((passage) => {
      const places = sourcePlaces(document, passage);
      return places.length === 0 ? [] : [[passage.id, places]];
    }),
  );
  return {
    item: cslItem(edition, { document }),
    passages,
    likePassage,
    ...(Object.keys(of).length === 0
      ? {}
      : { places: { forms: placeFormsOf(edition.record), of } }),
  };
}

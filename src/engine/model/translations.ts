/** Originals and their translations, whose passages are aligned by their anchors. */
import { documentAddress } from './addresses.ts';
import type { Document, Passage } from './document.ts';
import type { Edition } from './edition.ts';
import { perEdition } from './per-edition.ts';

/** A passage of the original beside that of the translation. Either may be missing. */
export interface AlignedPassages {
  readonly original?: Passage | undefined;
  readonly translation?: Passage | undefined;
}

/** The original of a translation, if the edition has the texts of both. */
export function originalOf({ documents }: Edition, { record }: Document): Document | undefined {
  const { translationOf, text } = record;
  if (translationOf === undefined || text !== 'transcribed') return undefined;
  return documents.find((one) => one.id === translationOf && one.record.text === 'transcribed');
}

/** The translations of each original by its id. */
const byOriginal = perEdition((edition: Edition) =>
  Map.groupBy(edition.documents, (one) => originalOf(edition, one)?.id),
);

/** The translations of a document that have a text. */
export const translationsOf = (edition: Edition, { id }: Document): readonly Document[] =>
  byOriginal(edition).get(id) ?? [];

/** The passages of both in the order of the original. What it lacks follows what stands before it in the translation. */
export function aligned(original: Document, translation: Document): AlignedPassages[] {
  const rows: AlignedPassages[] = [];
  const known = new Set(original.passages.map(({ id }) => id));
  const rest = [...translation.passages];
  const takeLoose = (): void => {
    while (rest[0] !== undefined && !known.has(rest[0].id))
      rows.push({ translation: rest.shift() });
  };
  for (const passage of original.passages) {
    takeLoose();
    const index = rest.findIndex(({ id }) => id === passage.id);
    rows.push({
      original: passage,
      translation: index === -1 ? undefined : rest.splice(index, 1)[0],
    });
  }
  for (const passage of rest) rows.push({ translation: passage });
  return rows;
}

/** The page of a translation beside its original. */
export const parallelAddress = (translation: string): string =>
  `${documentAddress(translation)}parallel/`;

/** How many packs hold what scripts fetch of documents. */
import type { Edition } from '../engine/model/edition.ts';
import { packCount } from '../markup/packs.ts';

/** Documents in a pack of what pages show beside their words, on average at most. A page fetches one pack. */
const MAX_DOCUMENTS = 4;

/** Characters in a pack of words, on average at most. The check of a quotation fetches all packs, or that of one document. */
const MAX_CHARACTERS = 128_000;

/** The number of packs of what pages show beside their words. */
export const documentPacks = ({ documents }: Edition): number =>
  packCount(documents.length, MAX_DOCUMENTS);

/** The number of packs of words. */
export function wordsPacks({ documents }: Edition): number {
  const passages = documents.flatMap((document) => document.passages);
  return packCount(
    passages.reduce((sum, { text }) => sum + text.length, 0),
    MAX_CHARACTERS,
  );
}

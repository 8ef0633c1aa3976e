/** How many packs the search of an edition has. */
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { REGISTERS } from '../../engine/source/registers.ts';
import { packCount } from '../../markup/packs.ts';
import type { Packs } from '../packs.ts';
import type { SearchedDocument } from '../records.ts';
import { passagesByName } from './names.ts';
import { MAX_DOCUMENTS_WITH_TEXT } from './result-texts.ts';
import { searchedDocument } from './searched-document.ts';
import { searchedPages } from './searched-pages.ts';

/** Characters of text in a pack of documents or pages, on average at most. */
const MAX_CHARACTERS = 20_000;

/** Places in a pack of names, on average at most. An entry counts like some places, because it has the texts of a few results. */
const MAX_PLACES = 300;
const PLACES_OF_ENTRY = 30;

/** Characters of the text of a place, about. */
const CHARACTERS_OF_PLACE = 900;

export const packsOf = perEdition(
  (edition: Edition): Packs => ({
    documents: packCount(
      charactersOf(edition.documents.map((one) => searchedDocument(one, edition))),
      MAX_CHARACTERS,
    ),
    pages: packCount(charactersOf(searchedPages(edition)), MAX_CHARACTERS),
    names: packCount(sum(placesOfEntries(edition)), MAX_PLACES),
    texts: packCount(
      CHARACTERS_OF_PLACE *
        sum(placesOfEntries(edition).map((places) => Math.min(places, MAX_DOCUMENTS_WITH_TEXT))),
      MAX_CHARACTERS,
    ),
  }),
);

const charactersOf = (documents: readonly SearchedDocument[]): number =>
  documents
    .flatMap(({ places }) => places)
    .reduce((sum, { title, text }) => sum + title.length + text.length, 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** How many places name each entry, with those that it counts besides. */
const placesOfEntries = (edition: Edition): number[] => {
  const named = passagesByName(edition);
  return REGISTERS.flatMap((register) =>
    edition[register].map(
      ({ id }) => PLACES_OF_ENTRY + Object.values(named[register]?.[id] ?? {}).flat().length,
    ),
  );
};

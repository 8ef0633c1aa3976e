/** How many packs the search of an edition has. */
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { packCount } from '../../markup/packs.ts';
import type { Packs } from '../packs.ts';
import type { SearchedDocument } from '../records.ts';
import { passagesByName } from './names.ts';
import { searchedDocument } from './searched-document.ts';
import { searchedPages } from './searched-pages.ts';

/** Characters of text in a pack of documents or pages, on average at most. */
const MAX_CHARACTERS = 36_000;

/** Places in a pack of names, on average at most. An entry counts like some places, because it has the texts of a few results. */
const MAX_PLACES = 300;
const PLACES_OF_ENTRY = 30;

export const packsOf = perEdition(
  (edition: Edition): Packs => ({
    documents: packCount(
      charactersOf(edition.documents.map((one) => searchedDocument(one, edition))),
      MAX_CHARACTERS,
    ),
    pages: packCount(charactersOf(searchedPages(edition)), MAX_CHARACTERS),
    names: packCount(placesOfNames(edition), MAX_PLACES),
  }),
);

const charactersOf = (documents: readonly SearchedDocument[]): number =>
  documents
    .flatMap(({ places }) => places)
    .reduce((sum, { title, text }) => sum + title.length + text.length, 0);

function placesOfNames(edition: Edition): number {
  const places = Object.values(passagesByName(edition))
    .flatMap((entries) => Object.values(entries).flatMap((forms) => Object.values(forms)))
    .flat().length;
  const { people, groups } = edition;
  return places + PLACES_OF_ENTRY * (people.length + edition.places.length + groups.length);
}

/** The list of places, with their map. */
import { passageAddress, placeAddress } from '../engine/model/addresses.ts';
import { passageName } from '../engine/model/citing.ts';
import { type Occurrence, occurrences } from '../engine/model/concordance.ts';
import type { Edition } from '../engine/model/edition.ts';
import type { Place } from '../engine/schemas/authority.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { type PartsView, partsView } from './list-parts.ts';
import { letterKey, longList } from './long-list.ts';
import { type NameFormView, nativeFormViews } from './name-forms.ts';
import type { PageView } from './page.ts';
import { type PlacesMapView, placesMapView } from './places-map.ts';
import { plainPageView } from './plain-page.ts';

export interface PlacesView {
  readonly page: PageView;
  readonly map?: PlacesMapView | undefined;
  readonly parts?: PartsView | undefined;
  /** Places by whether the texts name them. Empty sections are left out. */
  readonly sections: readonly PlacesSectionView[];
}

/** Places that the texts name, or do not. */
export interface PlacesSectionView {
  readonly id: 'named' | 'implied';
  readonly places: readonly PlaceRowView[];
}

/** A place in the list. */
export interface PlaceRowView {
  readonly href: string;
  readonly name: string;
  /** Today's name, or today's state if the name is unchanged. */
  readonly today?: string | undefined;
  /** The first form in each language except that of the edition. */
  readonly written: readonly NameFormView[];
  /** The first passages that name it. */
  readonly passages: readonly { readonly href: string; readonly label: string }[];
  /** The number of further passages. */
  readonly more: number;
}

const MAX_PASSAGES = 8;

/** The list of places. */
export function placesView(edition: Edition): PlacesView {
  const { title, description } = stringsOf(edition.record.lang).places;
  const facts = { address: '/places/', title, description };
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    map: placesMapView(edition),
    parts: partsView(edition, placesList),
    sections: placesList.sections(edition),
  };
}

/** All places, by whether the texts name them. */
export const placesList = longList<PlacesSectionView, PlaceRowView>({
  address: '/places/',
  title: ({ record }) => stringsOf(record.lang).places.title,
  sections: sectionsOf,
  rowsOf: ({ places }) => places,
  withRows: (section, places) => ({ ...section, places }),
  tags: { row: 450, section: 350 },
  keysOf: ({ name }, { id }, { record }) => [
    { id, label: stringsOf(record.lang).places.sections[id].title },
    letterKey(name),
  ],
  labelOf: ({ name }) => name,
  landingsOf: ({ id }, { record }) => [
    { id, label: stringsOf(record.lang).places.sections[id].title },
  ],
});

function sectionsOf(edition: Edition): PlacesSectionView[] {
  const { lang } = edition.record;
  const strings = stringsOf(lang);
  const places = edition.places
    .map((place) => ({ place, found: occurrences(edition, 'places', place.id) }))
    .toSorted((a, b) => a.place.name.localeCompare(b.place.name, lang));
  const bySection = Map.groupBy(places, ({ found }) => (found.length > 0 ? 'named' : 'implied'));
  return (['named', 'implied'] as const).flatMap((id) => {
    const inSection = bySection.get(id) ?? [];
    return inSection.length === 0
      ? []
      : { id, places: inSection.map(({ place, found }) => rowView(place, found, lang, strings)) };
  });
}

function rowView(
  place: Place,
  found: readonly Occurrence[],
  lang: string,
  strings: Strings,
): PlaceRowView {
  const labels = new Map(
    found.map(({ document, passage }) => [
      passageAddress(document.id, passage.id),
      passageName(document, passage, strings),
    ]),
  );
  return {
    href: placeAddress(place.id),
    name: place.name,
    today: place.modern === place.name ? place.today : place.modern,
    written: nativeFormViews(place.forms, lang),
    passages: [...labels].slice(0, MAX_PASSAGES).map(([href, label]) => ({ href, label })),
    more: Math.max(0, labels.size - MAX_PASSAGES),
  };
}

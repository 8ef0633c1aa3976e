/** The page of a place. */
import { placeAddress } from '../engine/model/addresses.ts';
import { occurrences } from '../engine/model/concordance.ts';
import type { Edition, Entry } from '../engine/model/edition.ts';
import { placeOf } from '../engine/model/entries.ts';
import { counted } from '../engine/model/extent.ts';
import type { Place } from '../engine/schemas/authority.ts';
import { entryMetadata } from '../exports/metadata/pages.ts';
import { socialCard } from '../exports/social-card.ts';
import type { FactView } from './facts.ts';
import { type MentionsView, mentionsViews } from './mentions.ts';
import { type NameFormsView, nameFormsViews } from './name-forms.ts';
import { type PageView, pageView } from './page.ts';
import { type PointingHereView, pointingHereView } from './pointing-here.ts';
import { type BasisView, basisOutside, basisView, type StatementView } from './statement.ts';

export interface PlaceView {
  readonly page: PageView;
  readonly id: string;
  readonly forms: readonly NameFormsView[];
  /** The note by the editors, if there is one. */
  readonly note?: StatementView | undefined;
  readonly facts: readonly FactView[];
  /** `20 mentions` */
  readonly counts: string;
  readonly mentions: readonly MentionsView[];
  readonly pointingHere: PointingHereView;
  /** Facts that the editors searched for and did not find. */
  readonly notEstablished: readonly string[];
}

/** The page of the place `id`. */
export function placeView(edition: Edition, id: string): PlaceView {
  const place = placeOf(edition, id);
  const { name, html, note } = place;
  const found = occurrences(edition, 'places', id);
  return {
    page: pageView(edition, {
      address: placeAddress(id),
      title: name,
      description: `${name}: other forms of the name, what the place is, and every passage that names it.`,
      metadata: entryMetadata(edition, 'places', place, socialCard(edition)),
    }),
    id,
    forms: nameFormsViews(place.forms),
    ...(html.note
      ? { note: { html: html.note, ...basisOutside(edition, note ?? {}, html.note) } }
      : {}),
    facts: factViews(edition, place),
    counts: counted(found.length, 'mention'),
    mentions: mentionsViews(edition, found),
    pointingHere: pointingHereView(edition, 'places', id),
    notEstablished: place.notEstablished,
  };
}

function factViews(edition: Edition, place: Entry<Place>): FactView[] {
  const { modern, today, past, coordinates, geonames } = place;
  return [
    { term: 'Today’s name', words: modern },
    { term: 'State today', words: today },
    { term: 'At the time', words: past },
    ...(coordinates === undefined
      ? []
      : [{ term: 'Coordinates', words: coordinatesInWords(coordinates) }]),
    ...(geonames === undefined ? [] : [{ term: 'GeoNames', words: String(geonames) }]),
    ...identification(basisView(edition, place)),
  ];
}

/** The basis of the identification; missing if it is certain and needs no source. */
const identification = (basis: BasisView): FactView[] =>
  basis.certainty === undefined && basis.sources.length === 0
    ? []
    : [{ term: 'Identification', words: '', basis }];

/** `55.5° N, 3.2° W` */
const coordinatesInWords = ([latitude, longitude]: readonly [number, number]): string =>
  `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`;

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value)}° ${value < 0 ? negative : positive}`;

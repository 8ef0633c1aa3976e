/** The page of a place. */
import { placeAddress } from '../engine/model/addresses.ts';
import { occurrences } from '../engine/model/concordance.ts';
import type { Edition, Entry } from '../engine/model/edition.ts';
import { placeOf } from '../engine/model/entries.ts';
import type { Place } from '../engine/schemas/authority.ts';
import { pageCard } from '../exports/kind-card.ts';
import { entryMetadata } from '../exports/metadata/pages.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { type FactView, identifierFacts } from './facts.ts';
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
  const strings = stringsOf(edition.record.lang);
  const found = occurrences(edition, 'places', id);
  return {
    page: pageView(edition, {
      address: placeAddress(id),
      title: name,
      description: strings.places.summary(name),
      metadata: entryMetadata(edition, 'places', place, pageCard(edition, placeAddress(id))),
    }),
    id,
    forms: nameFormsViews(place.forms, edition.record.lang),
    ...(html.note
      ? { note: { html: html.note, ...basisOutside(edition, note ?? {}, html.note) } }
      : {}),
    facts: factViews(edition, place, strings),
    counts: strings.register.mentions(found.length),
    mentions: mentionsViews(edition, found),
    pointingHere: pointingHereView(edition, 'places', id),
    notEstablished: place.notEstablished,
  };
}

function factViews(edition: Edition, place: Entry<Place>, strings: Strings): FactView[] {
  const { facts, coordinates: coordinatesInWords } = strings.places;
  const { modern, today, past, coordinates } = place;
  return [
    { term: facts.modern, words: modern },
    ...(today === undefined ? [] : [{ term: facts.today, words: today }]),
    ...(past === undefined ? [] : [{ term: facts.past, words: past }]),
    ...(coordinates === undefined
      ? []
      : [{ term: facts.coordinates, words: coordinatesInWords(...coordinates) }]),
    ...(isOffMap(edition, place.id) ? [{ term: facts.map, words: facts.offMap }] : []),
    ...identifierFacts(place, strings),
    ...identification(facts.identification, basisView(edition, place)),
  ];
}

/** Whether the archive has a map, and this place is not on it. */
function isOffMap({ record: { map } }: Edition, id: string): boolean {
  if (map === undefined) return false;
  const { places, far, inset } = map.crops.wide;
  const shown = [...places, ...far, ...(inset?.places ?? []), ...map.parallels];
  return (
    !shown.some(({ place }) => place === id) && !map.routes.some((one) => one.between.includes(id))
  );
}

/** The basis of the identification; empty if it is certain and needs no source. */
const identification = (term: string, basis: BasisView): FactView[] =>
  basis.certainty === undefined && basis.sources.length === 0 ? [] : [{ term, words: '', basis }];

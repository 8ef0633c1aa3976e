/** The pages, folios and numbered lines of the source that passages are on. */
import type { PlaceForms, SourcePlace } from '../../markup/source-places.ts';
import { stringsOf } from '../../strings/strings.ts';
import type { EditionRecord } from '../schemas/edition.ts';
import type { Document, PageBreak, Passage } from './document.ts';
import type { Segment } from './segments.ts';

type Text = Pick<Document, 'breaks' | 'passages'>;

/** The forms of the edition's language, and those that the edition declares. */
export const placeFormsOf = (
  record: Pick<EditionRecord, 'lang' | 'citedPages'> | undefined,
): PlaceForms => {
  const { places } = stringsOf(record?.lang).marks;
  const { page = places.page, folio = places.folio } = record?.citedPages ?? {};
  return { ...places, page, folio };
};

const known = new WeakMap<readonly Passage[], ReadonlyMap<string, readonly SourcePlace[]>>();

/**
 * The pages or folios of a passage, then its lines of verse, if they are numbered. Empty if the document has none, or the passage
 * is before the first page.
 */
export function sourcePlaces(document: Text, passage: Passage): readonly SourcePlace[] {
  const places = known.get(document.passages) ?? placesOfText(document);
  known.set(document.passages, places);
  return places.get(passage.id) ?? [];
}

function placesOfText({ breaks, passages }: Text): ReadonlyMap<string, readonly SourcePlace[]> {
  const breaksIn = Map.groupBy(breaks, (one) => one.passage);
  const places = new Map<string, readonly SourcePlace[]>();
  let current: PageBreak | undefined;
  for (const { id, segments } of passages) {
    const own = breaksIn.get(id) ?? [];
    const first = own[0]?.at === 0 ? own[0] : (current ?? own[0]);
    current = own.at(-1) ?? current;
    places.set(id, [...pagesBetween(first, current), ...linesOf(segments)]);
  }
  return places;
}

function pagesBetween(first: PageBreak | undefined, last: PageBreak | undefined): SourcePlace[] {
  if (first === undefined || last === undefined) return [];
  return first.unit === last.unit
    ? [{ unit: first.unit, first: first.number, last: last.number }]
    : [first, last].map(({ unit, number }) => ({ unit, first: number, last: number }));
}

function linesOf(segments: readonly Segment[]): SourcePlace[] {
  const numbers = lineNumbersIn(segments);
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === undefined ? [] : [{ unit: 'line', first: `${first}`, last: `${last}` }];
}

const lineNumbersIn = (segments: readonly Segment[]): number[] =>
  segments.flatMap(({ number, segments: inner }) => [
    ...(number === undefined ? [] : [number]),
    ...lineNumbersIn(inner),
  ]);

/** Pages, folios and lines of the source, as citations write them. */

/** What the source is divided into. */
export type SourceUnit = 'page' | 'folio' | 'line';

/** The first and last page, folio or line on which something is. */
export interface SourcePlace {
  readonly unit: SourceUnit;
  readonly first: string;
  readonly last: string;
}

/** How one place of a unit is written, and several: `p. {first}`, `pp. {first}–{last}`. */
export interface PlaceForm {
  readonly one: string;
  readonly several: string;
}

export type PlaceForms = Readonly<Record<SourceUnit, PlaceForm>>;

/** A place in words: `p. 1046`, `fols. 14v–15r`, `ll. 1–8`. */
export const placeWords = ({ unit, first, last }: SourcePlace, forms: PlaceForms): string =>
  (first === last ? forms[unit].one : forms[unit].several)
    .replace('{first}', () => first)
    .replace('{last}', () => last);

/** Places in words, such as pages and then lines. */
export const placesInWords = (places: readonly SourcePlace[], forms: PlaceForms): string =>
  places.map((place) => placeWords(place, forms)).join(', ');

/** The places of a text that begins at some places and ends at others. */
export function placesBetween(
  from: readonly SourcePlace[],
  to: readonly SourcePlace[],
): SourcePlace[] {
  const joined = from.map((start) => {
    const end = to.find(({ unit }) => unit === start.unit);
    return end === undefined ? start : { ...start, last: end.last };
  });
  return [...joined, ...to.filter(({ unit }) => from.every((one) => one.unit !== unit))];
}

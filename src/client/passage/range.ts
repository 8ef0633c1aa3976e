/** Ranges of passages that a reader extends, and their addresses. */
import type { Arrival } from './logic.ts';

/**
 * Extends the range of `arrival` to `passage`.
 * @param order the anchors of all passages of the page, in reading order
 */
export function extend(
  arrival: Arrival | undefined,
  passage: string,
  order: readonly string[],
): Arrival {
  const places = [arrival?.first, arrival?.last, passage]
    .map((anchor) => order.indexOf(anchor ?? ''))
    .filter((place) => place !== -1)
    .sort((a, b) => a - b);
  const at = (place: number | undefined): string => order[place ?? -1] ?? passage;
  return { first: at(places[0]), last: at(places.at(-1)), words: arrival?.words ?? [] };
}

/** The address of a range on the page at `pathname`. */
export function rangeAddress(pathname: string, { first, last }: Arrival): string {
  const to = last === first ? '' : `?to=${last.replace(/^\D+/, '')}`;
  return `${pathname}${to}#${first}`;
}

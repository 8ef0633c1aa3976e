/** The most places of one kind of fault that are listed one by one. */
const MAX_LISTED = 20;

/** A place of a fault. */
export interface ListedPlace {
  readonly offset: number;
  /** Words about places that are not listed; empty for all places but the last. */
  readonly more: string;
}

/** The places of a kind of fault in one file; of many, the first ones, of which the last says how many more there are. */
export function listPlaces(offsets: readonly number[]): ListedPlace[] {
  const others = offsets.length - MAX_LISTED;
  return offsets.slice(0, MAX_LISTED).map((offset, index) => {
    const isLast = others > 0 && index === MAX_LISTED - 1;
    return { offset, more: isLast ? ` and ${others} more in this file` : '' };
  });
}

/** Places dated items on a time axis, with labels that do not overlap. */
import { rangeOf } from './dates.ts';

export interface Dated {
  readonly edtf: string;
}

/** An item on the axis, with the positions of its date and its label. */
export interface PlacedLabel<Item> {
  readonly item: Item;
  /** Position of the date, 0 to `length`. */
  readonly at: number;
  /** Middle of the label. */
  readonly label: number;
}

export interface Axis {
  /** Milliseconds of the axis's ends (UTC). */
  readonly from: number;
  readonly to: number;
  /** Length in units of the drawing. */
  readonly length: number;
}

/** An axis around the given dates, from the beginning of the first year to the end of the last month. */
export function axisAround(items: readonly Dated[], length: number): Axis {
  const days = items.map(({ edtf }) => rangeOf(edtf).from);
  const first = new Date(Math.min(...days));
  const last = new Date(Math.max(...days));
  return {
    from: Date.UTC(first.getUTCFullYear(), 0, 1),
    to: Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1),
    length,
  };
}

/** The position of a moment on the axis. */
export const positionOn = (axis: Axis, moment: number): number =>
  ((moment - axis.from) / (axis.to - axis.from)) * axis.length;

/** The first day of each month on the axis, with its position. */
export function monthsOn(
  axis: Axis,
): { readonly date: Date; readonly at: number; readonly width: number }[] {
  const months: { date: Date; at: number; width: number }[] = [];
  for (let month = new Date(axis.from); month.getTime() < axis.to; ) {
    const next = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1));
    const at = positionOn(axis, month.getTime());
    months.push({ date: month, at, width: positionOn(axis, next.getTime()) - at });
    month = next;
  }
  return months;
}

/**
 * Places every label as near its date as `gap` allows, and within the axis.
 * @param gap minimum distance between the middles of two labels
 */
export function placeLabels<Item extends Dated>(
  items: readonly Item[],
  axis: Axis,
  gap: number,
): PlacedLabel<Item>[] {
  const sorted = items
    .map((item) => ({ item, at: positionOn(axis, rangeOf(item.edtf).from) }))
    .toSorted((a, b) => a.at - b.at);
  const labels = sorted.map(({ at }) => at);
  for (let round = 0; round < 200; round++) {
    let moved = false;
    for (let index = 1; index < labels.length; index++) {
      const overlap = gap - ((labels[index] ?? 0) - (labels[index - 1] ?? 0));
      if (overlap <= 0.01) continue;
      labels[index - 1] = (labels[index - 1] ?? 0) - overlap / 2;
      labels[index] = (labels[index] ?? 0) + overlap / 2;
      moved = true;
    }
    const least = gap / 2;
    if ((labels[0] ?? least) < least) labels[0] = least;
    const last = labels.length - 1;
    if ((labels[last] ?? 0) > axis.length - least) labels[last] = axis.length - least;
    if (!moved) break;
  }
  return sorted.map(({ item, at }, index) => ({ item, at, label: labels[index] ?? at }));
}

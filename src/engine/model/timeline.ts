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

/** What the axis is divided into. */
export type Unit = 'month' | 'year' | 'decade' | 'century';

export interface Axis {
  /** Milliseconds of the axis's ends (UTC). */
  readonly from: number;
  readonly to: number;
  /** Length in units of the drawing. */
  readonly length: number;
  readonly unit: Unit;
}

/** One month, year, decade or century of an axis. */
export interface Division {
  /** Its first moment (UTC). */
  readonly date: Date;
  readonly at: number;
  readonly width: number;
}

/** The most months, years and decades that have a label each. */
const MAX_DIVISIONS = 26;

const YEARS: Readonly<Record<Exclude<Unit, 'month'>, number>> = {
  year: 1,
  decade: 10,
  century: 100,
};

/** The first moment of a month. `Date.UTC` takes years before 100 for those of the 20th century. */
const startOf = (year: number, month = 0): number => new Date(0).setUTCFullYear(year, month, 1);

/**
 * An axis around dates that have a beginning; `undefined` if there are none. Its ends are those of years and months, or of
 * whole divisions where these are longer.
 */
export function axisAround(items: readonly Dated[], length: number): Axis | undefined {
  const days = items.map(({ edtf }) => rangeOf(edtf).from).filter(Number.isFinite);
  if (days.length === 0) return undefined;
  const first = new Date(Math.min(...days)).getUTCFullYear();
  const last = new Date(Math.max(...days));
  const years = last.getUTCFullYear() - first + 1;
  const months = (years - 1) * 12 + last.getUTCMonth() + 1;
  if (months <= MAX_DIVISIONS) {
    const to = startOf(last.getUTCFullYear(), last.getUTCMonth() + 1);
    return { from: startOf(first), to, length, unit: 'month' };
  }
  const unit = years <= MAX_DIVISIONS ? 'year' : years <= MAX_DIVISIONS * 10 ? 'decade' : 'century';
  const step = YEARS[unit];
  const from = startOf(Math.floor(first / step) * step);
  const to = startOf((Math.floor(last.getUTCFullYear() / step) + 1) * step);
  return { from, to, length, unit };
}

/** The position of a moment on the axis. */
export const positionOn = (axis: Axis, moment: number): number =>
  ((moment - axis.from) / (axis.to - axis.from)) * axis.length;

/** The months, years, decades or centuries of the axis. */
export function divisionsOf(axis: Axis): Division[] {
  const divisions: Division[] = [];
  for (let start = axis.from; start < axis.to; ) {
    const date = new Date(start);
    const year = date.getUTCFullYear();
    const next =
      axis.unit === 'month'
        ? startOf(year, date.getUTCMonth() + 1)
        : startOf(year + YEARS[axis.unit]);
    const at = positionOn(axis, start);
    divisions.push({ date, at, width: positionOn(axis, next) - at });
    start = next;
  }
  return divisions;
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

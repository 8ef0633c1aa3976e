/** EDTF dates as CSL dates. */
import { dateInWords, isUndated } from '../../engine/model/dates.ts';
import type { Strings } from '../../strings/strings.ts';

export interface CslDate {
  readonly 'date-parts'?: number[][];
  readonly circa?: true;
  readonly literal?: string;
}

const DAY = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?([?~%])?$/;

/** Days, months, years and closed ranges become date parts, every other date a literal. */
export function cslDate(edtf: string, strings: Strings): CslDate {
  if (isUndated(edtf)) return { literal: strings.dates.noDate };
  const ends = edtf.split('/').map((end) => DAY.exec(end));
  const parts = ends.map((end) =>
    end
      ?.slice(1, 4)
      .filter((part) => part !== undefined)
      .map(Number),
  );
  if (parts.some((part) => part === undefined)) return { literal: dateInWords(edtf, strings) };
  return {
    'date-parts': parts as number[][],
    ...(ends.some((end) => end?.[4] !== undefined) && { circa: true }),
  };
}

/** A CSL date in ISO 8601 with the same precision: `1911-02`, `1911-01-05/1911-01-09`; or its literal. */
export const isoDate = (date: CslDate): string =>
  date.literal ??
  (date['date-parts'] ?? [])
    .map((parts) =>
      parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'),
    )
    .join('/');

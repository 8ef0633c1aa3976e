/** Days of the Julian calendar as days of the Gregorian one, which all dates are sorted and searched by. */

/** The calendars, beside the Gregorian one, in which the date of a document may be written. */
export const CALENDARS = ['julian'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** A day, perhaps with a mark of doubt. */
const DAY = /(\d{4})-(\d\d)-(\d\d)/g;

const MS_PER_DAY = 86_400_000;
/** The Julian day number of 1 January 1970 in the Gregorian calendar. */
const EPOCH = 2_440_588;

/** The number of a day of the Julian calendar: Meeus, Astronomical Algorithms (2nd edition), chapter 7. */
function julianDayNumber(year: number, month: number, day: number): number {
  const before = Math.floor((14 - month) / 12);
  const years = year + 4800 - before;
  const months = month + 12 * before - 3;
  return day + Math.floor((153 * months + 2) / 5) + 365 * years + Math.floor(years / 4) - 32_083;
}

/** An EDTF date of a calendar in the Gregorian one. Months and years, which have no one day, stay as they are. */
export const inGregorian = (edtf: string, calendar: Calendar | undefined): string =>
  calendar === undefined
    ? edtf
    : edtf.replace(DAY, (_, year: string, month: string, day: string) =>
        new Date((julianDayNumber(Number(year), Number(month), Number(day)) - EPOCH) * MS_PER_DAY)
          .toISOString()
          .slice(0, 10),
      );

/** Numbers and counts in words. */

const DIGITS = new Intl.NumberFormat('en');

/** A number in digits: `2,529`. */
export const digits = (count: number): string => DIGITS.format(count);

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in words up to twelve, in digits above. */
export const words = (count: number): string => SMALL[count] ?? digits(count);

/** `once`, `twice`, `3 times`. */
export const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${digits(count)} times`;

/** A distance: `6,400 km`. */
export const kilometres = (distance: number): string => `${digits(distance)} km`;

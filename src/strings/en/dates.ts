/** Words of dates. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const from = (date: string): string => `from ${date}`;
export const until = (date: string): string => `until ${date}`;
export const about = (date: string): string => `about ${date}`;
export const uncertain = (date: string): string => `${date} (uncertain)`;

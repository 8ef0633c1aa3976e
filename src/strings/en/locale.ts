/** How sentences write dates, lists and numbers. */

/** The language of the full-text index, which is that of the catalogue. */
export const LANGUAGE = 'en';

/** The BCP 47 tag of the conventions: day before month, no comma before "and". */
export const LOCALE = 'en-GB';

/** `a, b and c` */
export const all = (items: readonly string[]): string => list(items, 'conjunction');

/** `a, b or c` */
export const any = (items: readonly string[]): string => list(items, 'disjunction');

const list = (items: readonly string[], type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat(LOCALE, { type }).format(items);

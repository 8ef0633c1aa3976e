/** Lists in parts. */
export const parts = 'Parts of this list';
/** @param names of what a part holds, the widest first: `Named in the texts`, `M` */
export const label = (names: readonly string[]): string => names.join(', ');
export const fromTo = (first: string, last: string): string => `${first} – ${last}`;
/** @param part `M`, `1911` */
export const title = (list: string, part: string): string => `${list}: ${part}`;
/** For search engines. */
export const description = (list: string, part: string): string =>
  `A part of the list “${list}” of this edition: ${part}.`;
/** On a part. */
export const index = (list: string): string => `${list}: all parts`;
export const previous = (part: string): string => `Previous: ${part}`;
export const next = (part: string): string => `Next: ${part}`;

/** Permanent addresses. A change here breaks links in print: add, never alter. */

export const documentAddress = (id: string): string => `/documents/${id}/`;
export const personAddress = (id: string): string => `/people/${id}/`;
export const placeAddress = (id: string): string => `/places/${id}/`;
export const groupAddress = (id: string): string => `/groups/${id}/`;
export const workAddress = (id: string): string => `/bibliography/#${id}`;

/** A passage, or a range of passages: the fragment works without script, `to` widens the mark. */
export function passageAddress(document: string, first: string, last = first): string {
  const range = last === first ? '' : `?to=${last.replace(/^\D+/, '')}`;
  return `${documentAddress(document)}${range}#${first}`;
}

/** A note in the list at the foot of its document. */
export const noteAddress = (document: string, note: string): string =>
  `${documentAddress(document)}#${note}`;

/** A document as received, or one line of it. */
export const receivedAddress = (id: string, line?: number): string =>
  `${documentAddress(id)}received/${line === undefined ? '' : `#l${line}`}`;

/** The page of an entry of a register. */
export const entryAddress = { people: personAddress, places: placeAddress, groups: groupAddress };

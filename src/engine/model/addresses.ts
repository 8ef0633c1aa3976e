/** Permanent addresses. Changing one breaks printed links: add new ones only. */
import { forRegisters } from '../source/registers.ts';

export const documentAddress = (id: string): string => `/documents/${id}/`;

/** The page of a record of a register. */
export const entryAddress = forRegisters(
  (register) =>
    (id: string): string =>
      `/${register}/${id}/`,
);
export const { people: personAddress, places: placeAddress, groups: groupAddress } = entryAddress;
export const workAddress = (id: string): string => `/bibliography/#${id}`;

/** A passage, or a range of passages. The fragment works without script; `to` extends the highlighted range. */
export function passageAddress(document: string, first: string, last = first): string {
  const range = last === first ? '' : `?to=${last.replace(/^\D+/, '')}`;
  return `${documentAddress(document)}${range}#${first}`;
}

/** A note in the list at the end of its document. */
export const noteAddress = (document: string, note: string): string =>
  `${documentAddress(document)}#${note}`;

/** A received file itself, byte for byte. */
export const receivedFileAddress = (file: string): string =>
  `/received/${encodeURIComponent(file)}`;

/** The page that shows the received file of a document, or one line of it. */
export const receivedAddress = (id: string, line?: number): string =>
  `${documentAddress(id)}received/${line === undefined ? '' : `#l${line}`}`;

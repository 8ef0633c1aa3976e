/**
 * The names of the reader's notes in the storage of the browser. Each note has a name of its own, so that two windows cannot overwrite
 * the notes of one another.
 */
import { siteAddress } from '../site-address.ts';

/** Several sites may be in folders of one host. */
const PREFIX = `note:${new URL(siteAddress('/')).pathname}:`;

/** The name of a note. */
export const nameOf = (id: string): string => PREFIX + id;

/** Whether a name in the storage is that of a note. */
export const isNoteName = (name: string): boolean => name.startsWith(PREFIX);

/** The names of all notes. */
export function noteNames(): string[] {
  try {
    return Object.keys(localStorage).filter(isNoteName);
  } catch {
    return [];
  }
}

/** Whether the reader has notes on this site. */
export const hasNotes = (): boolean => noteNames().length > 0;

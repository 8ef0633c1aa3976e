/** The notes of a reader in the storage of the browser. */
import { store, stored } from '../stored.ts';
import { nameOf, noteNames } from './names.ts';
import { type ReaderNote, readNote } from './note.ts';

/** All notes, the oldest first. What is damaged is left where it is. */
export const keptNotes = (): ReaderNote[] =>
  noteNames()
    .flatMap((name) => parsed(stored(name)) ?? [])
    .toSorted((a, b) => a.created.localeCompare(b.created));

/** The note as it is stored now. */
export const keptNote = (id: string): ReaderNote | undefined => parsed(stored(nameOf(id)));

/** Stores a note. @returns whether the browser allows it and has room */
export const keepNote = (note: ReaderNote): boolean => store(nameOf(note.id), JSON.stringify(note));

/** Deletes a note. @returns whether the browser allows it */
export const dropNote = (id: string): boolean => store(nameOf(id), '');

function parsed(json: string): ReaderNote | undefined {
  try {
    return readNote(JSON.parse(json), new Date().toISOString());
  } catch {
    return undefined;
  }
}

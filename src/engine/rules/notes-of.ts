/** Calls and definitions of a document's notes that have lost each other. */
import type { Document, Note, NoteCall } from '../model/document.ts';

export interface LooseNotes {
  /** The first call of each label that nothing defines. */
  readonly textless: readonly NoteCall[];
  readonly uncalled: readonly Note[];
}

/** Labels are compared as Markdown does, without regard to case. */
export function looseNotes({ passages, notes }: Document): LooseNotes {
  const calls = new Map<string, NoteCall>();
  for (const call of passages.flatMap((passage) => passage.calls)) {
    const label = call.label.toLowerCase();
    if (!calls.has(label)) calls.set(label, call);
  }
  const defined = new Set(notes.map((note) => note.label.toLowerCase()));
  return {
    textless: [...calls].filter(([label]) => !defined.has(label)).map(([, call]) => call),
    uncalled: notes.filter((note) => !calls.has(note.label.toLowerCase())),
  };
}

/** What an editor writes to call a note. */
export const callOf = (label: string): string => `[^${label}]`;

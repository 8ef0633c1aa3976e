/** Finds note calls without definitions, and definitions without calls. */
import type { Document, Note, NoteCall } from '../model/document.ts';

export interface LooseNotes {
  /** The first call of each undefined label. */
  readonly textless: readonly NoteCall[];
  readonly uncalled: readonly Note[];
}

/** Finds them. As in Markdown, labels are case-insensitive. */
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

/** The Markdown of a note call. */
export const callOf = (label: string): string => `[^${label}]`;

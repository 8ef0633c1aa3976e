import type { Note } from '../model/document.ts';
import { callOf } from './notes-of.ts';
import { documentRule } from './rule.ts';

/** Every note is defined once. */
export const noteIsSingle = documentRule('note-is-single', function* ({ file, notes }) {
  const first = new Map<string, Note>();
  for (const note of notes) {
    const label = note.label.toLowerCase();
    const before = first.get(label);
    if (before === undefined) {
      first.set(label, note);
      continue;
    }
    yield {
      message: `Unexpected second definition of the note ${callOf(note.label)}, expected one.`,
      file,
      point: note.position,
      length: callOf(note.label).length,
      related: [{ file, point: before.position, message: 'the first definition' }],
    };
  }
});

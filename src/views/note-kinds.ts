/** The kinds of the notes on a page, by which readers filter them. */
import type { Edition } from '../engine/model/edition.ts';

/** A kind of notes. */
export interface NoteKindView {
  /** Its place among those that the edition declares, from 1. */
  readonly place: number;
  readonly label: string;
}

/** What a note says of its kind: nothing if it has none. */
export interface KindOfNote {
  readonly kind?: NoteKindView;
}

/** The kind of a note. @param id of the kind */
export function kindOfNote({ record }: Edition, id: string | undefined): KindOfNote {
  const index = record.noteKinds.findIndex((kind) => kind.id === id);
  const { label } = record.noteKinds[index] ?? {};
  return label === undefined ? {} : { kind: { place: index + 1, label } };
}

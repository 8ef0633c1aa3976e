/** The reader's notes on the page of a document, at the passages that have their words. */
import { DATA_TRANSCRIPTION } from '../../markup/contract.ts';
import { keptNotes } from './kept.ts';
import { documentOf, type ReaderNote } from './note.ts';
import { findInDocument } from './quote.ts';
import { rangeOf, readPassages } from './words.ts';

/** A note at a passage. */
export interface PlacedNote {
  readonly note: ReaderNote;
  /** Whether its words are not in the text any more. */
  readonly isGone: boolean;
}

/** Where the notes are. */
export interface PlacedNotes {
  /** Their words. */
  readonly ranges: readonly Range[];
  /** By passage; a note on several passages is at the first. */
  readonly placed: ReadonlyMap<HTMLElement, readonly PlacedNote[]>;
}

/** The notes at a passage. */
export const notesAt = (passage: HTMLElement): readonly PlacedNote[] =>
  placeNotes().placed.get(passage) ?? [];

/** Finds the words of the notes. */
export function placeNotes(): PlacedNotes {
  const ranges: Range[] = [];
  const placed = new Map<HTMLElement, PlacedNote[]>();
  const text = document.querySelector(`[${DATA_TRANSCRIPTION}]`);
  const id = text?.getAttribute(DATA_TRANSCRIPTION);
  const passages = text ? readPassages(text) : [];
  const texts = passages.map(({ passage, text }) => ({ id: passage.id, text }));
  for (const note of keptNotes()) {
    for (const [index, target] of note.target.entries()) {
      if (documentOf(target) !== id) continue;
      const { value, refinedBy } = target.selector;
      const found = findInDocument(texts, currentId(value), refinedBy);
      const own = passages.find(({ passage }) => passage.id === (found?.id ?? currentId(value)));
      if (own === undefined) continue;
      if (found) ranges.push(rangeOf(own, found));
      if (index === 0)
        placed.set(own.passage, [...(placed.get(own.passage) ?? []), { note, isGone: !found }]);
    }
  }
  return { ranges, placed };
}

/** A former id is on an empty element inside the passage. */
const currentId = (id: string): string =>
  document.querySelector(`#${CSS.escape(id)}:empty`)?.closest('[id]:not(:empty)')?.id ?? id;

/** Where notes stand in the margin: each beside its line, none over another. Lengths in px. */

export interface WantedNote {
  /** Where its first line would stand beside the line it belongs to, from the top of the column. */
  readonly top: number;
  /** How many lines it has in full. */
  readonly lines: number;
}

export interface PlacedNote {
  readonly top: number;
  /** How many of its lines are shown. */
  readonly lines: number;
}

export interface Measures {
  readonly lineHeight: number;
  /** Space between two notes. */
  readonly gap: number;
  /** A note is never cut to fewer lines than these; it rather pushes the next one down. */
  readonly least: number;
  /** The same of a note that was itself pushed down, so that the column finds its lines again. */
  readonly leastPushed: number;
}

/** Places notes in their order: in full where there is room before the next one wants its line, else cut. */
export function placeNotes(notes: readonly WantedNote[], measures: Measures): PlacedNote[] {
  const { lineHeight, gap } = measures;
  let free = Number.NEGATIVE_INFINITY;
  return notes.map((note, index) => {
    const top = Math.max(note.top, free);
    const room = (notes[index + 1]?.top ?? Number.POSITIVE_INFINITY) - gap - top;
    const least = top - note.top > lineHeight ? measures.leastPushed : measures.least;
    const lines = Math.min(note.lines, Math.max(least, Math.floor(room / lineHeight)));
    free = top + lines * lineHeight + gap;
    return { top, lines };
  });
}

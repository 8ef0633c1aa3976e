/** Places sidenotes beside their lines without overlap. Lengths are in px. */

export interface WantedNote {
  /** Preferred top, beside its line, measured from the top of the column. */
  readonly top: number;
  /** Total number of lines. */
  readonly lines: number;
  /** Whether it is never cut, however far it pushes the next ones. */
  readonly isWhole?: boolean;
}

export interface PlacedNote {
  readonly top: number;
  /** Number of visible lines. */
  readonly lines: number;
}

export interface Measures {
  readonly lineHeight: number;
  /** Space between two notes. */
  readonly gap: number;
  /** Minimum visible lines of a note. It pushes the next one down rather than being cut further. */
  readonly least: number;
  /** The same for a note that was itself pushed down, so that later notes can return to their lines. */
  readonly leastPushed: number;
  /** How far a note may push the next one from its line, to be shown in full. */
  readonly reach: number;
}

/** Places the next note of a column. @param nextTop where the one after it should be */
export type PlaceNote = (note: WantedNote, nextTop?: number) => PlacedNote;

/**
 * Places the notes of a column, one after the other: in full if they have to be or if this does not push the next one too far from
 * its line, else cut.
 */
export function openColumn(measures: Measures): PlaceNote {
  const { lineHeight, gap, reach } = measures;
  let free = Number.NEGATIVE_INFINITY;
  return (note, nextTop = Number.POSITIVE_INFINITY) => {
    const top = Math.max(note.top, free);
    const space = nextTop + reach - gap - top;
    const least = top - note.top > lineHeight ? measures.leastPushed : measures.least;
    const lines = note.isWhole
      ? note.lines
      : Math.min(note.lines, Math.max(least, Math.floor(space / lineHeight)));
    free = top + lines * lineHeight + gap;
    return { top, lines };
  };
}

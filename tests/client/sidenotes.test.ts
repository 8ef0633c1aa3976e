import { expect, test } from 'vitest';
import {
  type Measures,
  openColumn,
  type PlacedNote,
  type WantedNote,
} from '../../src/client/sidenotes/logic.ts';

const measures = { lineHeight: 20, gap: 8, least: 3, leastPushed: 2, reach: 0 };

/** Places the notes of a column. */
function placeNotes(notes: readonly WantedNote[], of: Measures): PlacedNote[] {
  const placeNext = openColumn(of);
  return notes.map((note, index) => placeNext(note, notes[index + 1]?.top));
}

const place = (...notes: [top: number, lines: number][]) =>
  placeNotes(
    notes.map(([top, lines]) => ({ top, lines })),
    measures,
  );

test('a note is beside its line, in full if there is space', () => {
  expect(place([10, 4], [200, 7])).toEqual([
    { top: 10, lines: 4 },
    { top: 200, lines: 7 },
  ]);
});

test('a long note is cut before the next one, but not below the minimum', () => {
  expect(place([0, 9], [128, 1])[0]).toEqual({ top: 0, lines: 6 });
  expect(place([0, 9], [50, 1])[0]).toEqual({ top: 0, lines: 3 });
});

test('a note pushes an overlapping one down, which is cut shorter', () => {
  expect(place([0, 9], [29, 9], [58, 9])).toEqual([
    { top: 0, lines: 3 },
    { top: 68, lines: 2 },
    { top: 116, lines: 9 },
  ]);
});

test('a note in full may push the next one down, as far as that can be', () => {
  const far = (reach: number) =>
    placeNotes(
      [
        { top: 0, lines: 9 },
        { top: 50, lines: 1 },
      ],
      { ...measures, reach },
    );
  expect(far(200)).toEqual([
    { top: 0, lines: 9 },
    { top: 188, lines: 1 },
  ]);
  expect(far(60)[0]).toEqual({ top: 0, lines: 5 });
});

test('a short note is never lengthened', () => {
  expect(place([0, 1], [10, 1])).toEqual([
    { top: 0, lines: 1 },
    { top: 28, lines: 1 },
  ]);
});

test('notes never overlap and keep their order', () => {
  const placed = place([5, 3], [5, 8], [6, 1], [90, 2], [40, 5], [300, 4]);
  placed.slice(1).forEach(({ top }, index) => {
    const above = placed[index] ?? { top: 0, lines: 0 };
    expect(top).toBeGreaterThanOrEqual(above.top + above.lines * 20 + 8);
  });
});

test('without notes nothing is placed', () => {
  expect(place()).toEqual([]);
});

test('a note that has to be whole is never cut', () => {
  const notes = [
    { top: 0, lines: 9, isWhole: true },
    { top: 20, lines: 9, isWhole: true },
    { top: 40, lines: 9 },
    { top: 60, lines: 1 },
  ];
  expect(placeNotes(notes, measures)).toEqual([
    { top: 0, lines: 9 },
    { top: 188, lines: 9 },
    { top: 376, lines: 2 },
    { top: 424, lines: 1 },
  ]);
});

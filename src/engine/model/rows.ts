/** Wraps a received line into rows of fixed width, like a terminal. */
import type { Document, Passage } from './document.ts';

/** A row. `start` is a 0-based offset in UTF-16 units. The rows of a line, joined, equal the line. */
export interface Row {
  readonly start: number;
  readonly text: string;
}

/** Wraps `line` after a space within `columns` if there is one, else after `columns` characters. */
export function rowsOf(line: string, columns = 80): Row[] {
  const rows: Row[] = [];
  let start = 0;
  while (line.length - start > columns) {
    const space = line.lastIndexOf(' ', start + columns);
    const end = space < start + columns / 2 ? start + columns : space + 1;
    rows.push({ start, text: line.slice(start, end) });
    start = end;
  }
  rows.push({ start, text: line.slice(start) });
  return rows;
}

/** The passages of `documents` that begin in a row of line `number` (1-based) of the received file. */
export function beginningIn(
  documents: readonly Document[],
  number: number,
  { start, text }: Row,
): { readonly document: Document; readonly passage: Passage }[] {
  return documents.flatMap((document) =>
    document.passages
      .filter(
        ({ received }) =>
          received?.line === number &&
          received.start >= start &&
          received.start < start + Math.max(text.length, 1),
      )
      .map((passage) => ({ document, passage })),
  );
}

/** A received line laid out in rows of fixed width, as a terminal would show it. */
import type { Document, Passage } from './document.ts';

/** Characters from `start` (0-based, in UTF-16 units) up to the next row. The rows of a line joined are the line. */
export interface Row {
  readonly start: number;
  readonly text: string;
}

/** Wraps `line` after a space where there is one within `columns`, else after `columns` characters. */
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

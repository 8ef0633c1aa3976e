/** Reports texts with so many marks that reading them would take minutes, or more memory than there is. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openText } from '../markdown/source-text.ts';
import { type Archive, type SourceFile, sourcesOf } from '../source/archive.ts';
import { perObject } from '../source/per-object.ts';

const MAX_IN_A_ROW = 400;
const MAX_IN_A_BLOCK = 1000;
/** Reading a container reads its content again for each container around it. */
const MAX_CONTAINERS = 20;

/** Marks of lists, quotations, notes, emphasis and links that open one another, with at most a space between them. */
const ROW = new RegExp(
  `(?:[*_[\\]>\`~{}!] ?|[-+] |\\d{1,9}[.)] |\\[\\^[^\\]\\s]{1,99}\\]: ?){${MAX_IN_A_ROW + 1}}`,
);
/** A list within lists, each on a line of its own. */
const INDENTED = new RegExp(`^[ \\t]{${2 * MAX_IN_A_ROW},}\\S`, 'm');
/** A mark of emphasis that is not escaped. */
const EMPHASIS = /(?<!\\)[*_]/g;

/** The line that begins or ends a container: its colons, and what follows them. */
const CONTAINER = /^[ \t>]*(:{3,})[ \t]*(\S?)/gm;

/** Looks at every file that editors write. */
export const markProblems = (archive: Archive): Diagnostic[] => sourcesOf(archive).flatMap(marksOf);

const marksOf = perObject((file: SourceFile) => marksIn(file));

/** Looks at one file. */
export function marksIn({ path, text }: SourceFile): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const source = openText(path, text, problems);
  const report = (offset: number, met: string): void =>
    source.report('marks-are-few', source.point(offset), `Unexpected ${met}.`);
  const row = ROW.exec(text) ?? INDENTED.exec(text);
  if (row !== null) {
    report(
      row.index,
      `row of marks, expected at most ${MAX_IN_A_ROW} within one another; put "\\" before a sign that is the text's own`,
    );
    return problems;
  }
  const dense = densestBlock(text);
  if (dense !== undefined) {
    report(
      dense,
      `number of signs "*" and "_" in a paragraph, expected at most ${MAX_IN_A_BLOCK.toLocaleString('en')}; put "\\" before a sign that is the text's own`,
    );
  }
  const container = deepContainer(text);
  if (container !== undefined) {
    report(container, `container, expected at most ${MAX_CONTAINERS} within one another`);
  }
  return problems;
}

/** Where the first container begins that is in too many others. A line of as many colons ends a container and those in it. */
function deepContainer(text: string): number | undefined {
  let open: number[] = [];
  for (const { 0: line, 1: colons = '', 2: next, index } of text.matchAll(CONTAINER)) {
    const ended = open.findIndex((size) => size <= colons.length);
    if (next !== '') open.push(colons.length);
    else if (ended !== -1) open = open.slice(0, ended);
    if (open.length > MAX_CONTAINERS) return index + line.indexOf(colons);
  }
  return undefined;
}

/** Where the first block begins that has too many marks of emphasis. */
function densestBlock(text: string): number | undefined {
  let start = 0;
  for (const block of text.split(/(\n[ \t]*\n)/)) {
    const marks = block.length > MAX_IN_A_BLOCK ? (block.match(EMPHASIS)?.length ?? 0) : 0;
    if (marks > MAX_IN_A_BLOCK) return start;
    start += block.length;
  }
  return undefined;
}

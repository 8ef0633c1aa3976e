/** The source of a Markdown text: converts offsets to positions, and takes reports. */
import type { Nodes } from 'mdast';
import { location } from 'vfile-location';
import type { Diagnostic, Report } from '../diagnostics/diagnostic.ts';
import type { Point } from '../source/position.ts';

export interface SourceText {
  /** Path of the file, for messages and links. */
  readonly file: string;
  /** The text of the whole file. */
  readonly text: string;
  /** The position of an offset; the end of the text if it is beyond it. */
  readonly point: (offset: number) => Point;
  readonly report: Report;
}

/** Makes the source of `text`. Reports are appended to `problems`. */
export function openText(file: string, text: string, problems: Diagnostic[]): SourceText {
  const places = location(text);
  return {
    file,
    text,
    point(offset) {
      const found = places.toPoint(Math.min(offset, text.length));
      return { line: found?.line ?? 1, column: found?.column ?? 1 };
    },
    report(rule, point, message, more) {
      problems.push({ rule, message, file, point, ...more });
    },
  };
}

/** Where `word` stands in a node of `text`; where the node begins if it has no such word. */
export function offsetOfWord(text: string, node: Nodes, word: string): number {
  const offset = text.indexOf(word, offsetOf(node));
  return offset === -1 || offset >= (node.position?.end.offset ?? 0) ? offsetOf(node) : offset;
}

/** The offset at which a parsed node begins. */
export const offsetOf = (node: Nodes): number => node.position?.start.offset ?? 0;

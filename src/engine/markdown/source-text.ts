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

/** The position of `word` in a node of `text`; the beginning of the node if it does not have the word. */
export function offsetOfWord(text: string, node: Nodes, word: string): number {
  const offset = text.indexOf(word, offsetOf(node));
  return offset === -1 || offset >= (node.position?.end.offset ?? 0) ? offsetOf(node) : offset;
}

/** The offset of the beginning of a parsed node. */
export const offsetOf = (node: Nodes): number => node.position?.start.offset ?? 0;

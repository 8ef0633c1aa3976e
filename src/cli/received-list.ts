/** Adds lines to the list `received` of an edition.yaml, and leaves the rest of the file as it is. */
import { isSeq, parseDocument } from 'yaml';

/** A line of the list. */
export interface ReceivedLine {
  readonly file: string;
  readonly sha256: string;
  readonly title: string;
  /** Whose the text is, or its licence. */
  readonly rights?: string;
  readonly original?: {
    readonly file: string;
    readonly sha256: string;
    readonly by: string;
    readonly part?: number;
  };
}

/** The text of the file with the new lines at the end of the list. @throws Error if it has no such list */
export function withReceivedLines(text: string, lines: readonly ReceivedLine[]): string {
  if (lines.length === 0) return text;
  const node = parseDocument(text).get('received', true);
  if (!isSeq(node) || !node.range) throw new Error('Expected a list "received" in edition.yaml.');
  const [start, end] = node.range;
  const flow = lines.map(recordText);
  if (node.items.length === 0) {
    const items = flow.map((item) => `\n  - ${item}`).join('');
    return `${text.slice(0, start).trimEnd()}${items}${text.slice(end)}`;
  }
  if (node.flow === true) {
    const close = text.lastIndexOf(']', end);
    return `${text.slice(0, close).trimEnd()}, ${flow.join(', ')}${text.slice(close)}`;
  }
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const indent = /^ */.exec(text.slice(lineStart))?.[0] ?? '';
  const last = text.slice(0, end).trimEnd().length;
  const after = text.indexOf('\n', last);
  const at = after === -1 ? text.length : after;
  return `${text.slice(0, at)}${flow.map((item) => `\n${indent}- ${item}`).join('')}${text.slice(at)}`;
}

function recordText({ file, sha256, title, rights, original }: ReceivedLine): string {
  const fields = [
    `file: ${JSON.stringify(file)}`,
    `sha256: ${sha256}`,
    `title: ${JSON.stringify(title)}`,
    ...(rights === undefined ? [] : [`rights: ${JSON.stringify(rights)}`]),
    ...(original === undefined ? [] : [`original: ${originalText(original)}`]),
  ];
  return `{ ${fields.join(', ')} }`;
}

const originalText = ({ file, sha256, by, part }: NonNullable<ReceivedLine['original']>): string =>
  `{ file: ${JSON.stringify(file)}, sha256: ${sha256}, by: ${JSON.stringify(by)}${part === undefined ? '' : `, part: ${part}`} }`;

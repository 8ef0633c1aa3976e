/**
 * Finds lists, quotations, code and tables in an editors' note. Notes are parsed with the transcription, which has no such
 * blocks: they would be printed as plain words.
 */
import type { Nodes } from 'mdast';
import { parseProse } from './parse.ts';
import { offsetOf } from './source-text.ts';
import type { Unshown } from './unshown.ts';

const BLOCKS: Readonly<Record<string, string>> = {
  list: 'list',
  blockquote: 'quotation of its own lines',
  code: 'block of code',
};

/** A line that only such a block, or a paragraph like it, begins with. */
const CANDIDATE = /^(?:\[\^[^\]]*\]:)?[ \t]*(?:[-+*>|`~]|\d+[.)])/m;

/** The line of dashes below the head of a table. */
const TABLE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/m;

/** @param text of a note's definition, `[^a]:` included */
export function findNoteBlocks(text: string): Unshown[] {
  if (!CANDIDATE.test(text)) return [];
  const blocks = parseProse(text).children.flatMap(blocksOf);
  const table = TABLE.exec(text);
  if (table !== null) blocks.push(unexpected('table', table.index, table[0].length));
  return blocks;
}

function blocksOf(node: Nodes): Unshown[] {
  const name = BLOCKS[node.type];
  if (name !== undefined) {
    const offset = offsetOf(node);
    return [unexpected(name, offset, (node.position?.end.offset ?? offset) - offset)];
  }
  return node.type === 'footnoteDefinition' ? node.children.flatMap(blocksOf) : [];
}

const unexpected = (name: string, offset: number, length: number): Unshown => ({
  offset,
  length,
  message: `Unexpected ${name} in a note, expected paragraphs.`,
});

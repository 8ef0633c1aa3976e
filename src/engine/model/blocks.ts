/** The tree of a document's blocks. */
import type { Block } from './document.ts';

/** Maps over the passages of a block tree. */
export const mapPassages = <From, To>(
  blocks: readonly Block<From>[],
  map: (one: From) => To,
): Block<To>[] =>
  blocks.map((block) =>
    'blocks' in block
      ? { ...block, blocks: mapPassages(block.blocks, map) }
      : { ...block, passage: map(block.passage) },
  );

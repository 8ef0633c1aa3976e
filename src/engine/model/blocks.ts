/** The tree of a document's blocks. */
import type { Block } from './document.ts';

/** Blocks with something else in the place of every passage. */
export const mapPassages = <From, To>(
  blocks: readonly Block<From>[],
  map: (one: From) => To,
): Block<To>[] =>
  blocks.map((block) =>
    'blocks' in block
      ? { ...block, blocks: mapPassages(block.blocks, map) }
      : { ...block, passage: map(block.passage) },
  );

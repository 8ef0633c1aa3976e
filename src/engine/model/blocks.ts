/** The tree of a document's blocks. */
import type { Block } from './document.ts';

/** Blocks with something else in the place of every passage. */
export const retold = <From, To>(
  blocks: readonly Block<From>[],
  tell: (one: From) => To,
): Block<To>[] =>
  blocks.map((block) =>
    'blocks' in block
      ? { ...block, blocks: retold(block.blocks, tell) }
      : { ...block, passage: tell(block.passage) },
  );

/** Which documents carry others inside. */
import type { Block, Document } from './document.ts';
import type { Edition } from './edition.ts';

const encloses = (blocks: readonly Block[], id: string): boolean =>
  blocks.some((block) =>
    block.type === 'enclosure'
      ? block.document === id
      : 'blocks' in block && encloses(block.blocks, id),
  );

/** The documents that enclose the document `id`. */
export const carriersOf = (edition: Edition, id: string): Document[] =>
  edition.documents.filter(({ body }) => encloses(body, id));

/** Which documents carry others inside. */
import type { Block, Document } from './document.ts';
import type { Edition } from './edition.ts';

const enclosures = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'enclosure') return block.document;
    return 'blocks' in block ? enclosures(block.blocks) : [];
  });

/** Ids of the documents that `document` encloses. */
export const enclosedIn = ({ body }: Document): string[] => enclosures(body);

/** The documents that enclose the document `id`. */
export const carriersOf = (edition: Edition, id: string): Document[] =>
  edition.documents.filter((document) => enclosedIn(document).includes(id));

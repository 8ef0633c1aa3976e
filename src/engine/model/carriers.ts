/** Which documents carry others inside. */
import type { Block, Document } from './document.ts';
import type { Edition } from './edition.ts';
import { perEdition } from './per-edition.ts';

const enclosedIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'enclosure') return [block.document];
    return 'blocks' in block ? enclosedIn(block.blocks) : [];
  });

const carriers = perEdition(({ documents }) =>
  Map.groupBy(
    documents.flatMap((carrier) => enclosedIn(carrier.body).map((id) => ({ id, carrier }))),
    ({ id }) => id,
  ),
);

/** The documents that enclose the document `id`. */
export const carriersOf = (edition: Edition, id: string): Document[] =>
  (carriers(edition).get(id) ?? []).map(({ carrier }) => carrier);

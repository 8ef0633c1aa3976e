/** Finds the documents that contain others. */
import type { Block, Document } from './document.ts';
import type { Edition } from './edition.ts';
import { perEdition } from './per-edition.ts';

const enclosures = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'enclosure') return block.document;
    return 'blocks' in block ? enclosures(block.blocks) : [];
  });

/** The ids of the documents inside `document`. */
export const enclosedIn = ({ body }: Document): string[] => enclosures(body);

const carriers = perEdition(({ documents }) =>
  Map.groupBy(
    documents.flatMap((carrier) => enclosedIn(carrier).map((id) => ({ id, carrier }))),
    ({ id }) => id,
  ),
);

/** The documents that contain the document `id`. */
export const carriersOf = (edition: Edition, id: string): Document[] =>
  (carriers(edition).get(id) ?? []).map(({ carrier }) => carrier);

const enclosers = perEdition(({ documents }) =>
  Map.groupBy(
    documents.flatMap((encloser) => encloser.record.enclosures.map((id) => ({ id, encloser }))),
    ({ id }) => id,
  ),
);

/** The documents whose records say that `id` was enclosed in them. */
export const enclosersOf = (edition: Edition, id: string): Document[] =>
  (enclosers(edition).get(id) ?? []).map(({ encloser }) => encloser);

const transcripts = perEdition(({ documents }) =>
  Map.groupBy(documents, ({ record }) => record.witness?.file ?? ''),
);

/** The documents that transcribe parts of a received file. */
export const transcriptsOf = (edition: Edition, file: string): Document[] =>
  transcripts(edition).get(file) ?? [];

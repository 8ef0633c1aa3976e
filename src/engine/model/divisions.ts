/** The divisions of a very long document, each of which has a page of its own beside the page of the whole. */
import { documentAddress } from './addresses.ts';
import type { Block, Document } from './document.ts';

/** A part of a document that begins with a heading. What stands before the first heading is in the first division. */
export interface Division {
  /** Anchor of its heading. */
  readonly id: string;
  readonly title: string;
  readonly body: readonly Block[];
}

/** The divisions of a document by the level that its record names; empty if it names none, or has one division. */
export function divisionsOf({ record, body }: Document): readonly Division[] {
  const { divisions: level } = record;
  if (level === undefined) return [];
  const found: { id: string; title: string; body: Block[] }[] = [];
  const before: Block[] = [];
  for (const block of body) {
    const heading = block.type === 'passage' && block.passage.level === level && block.passage;
    if (heading) found.push({ id: heading.id, title: heading.text, body: before.splice(0) });
    (found.at(-1)?.body ?? before).push(block);
  }
  return found.length > 1 ? found : [];
}

/** A document with the blocks, passages and notes of one of its divisions only. */
export function documentWithin(document: Document, { body }: Division): Document {
  const ids = new Set(body.flatMap(passageIds));
  return {
    ...document,
    body,
    passages: document.passages.filter(({ id }) => ids.has(id)),
    notes: document.notes
      .map((note) => ({ ...note, calls: note.calls.filter(({ passage }) => ids.has(passage)) }))
      .filter(({ calls }) => calls.length > 0),
  };
}

const passageIds = (block: Block): string[] =>
  block.type === 'passage' || block.type === 'enclosure'
    ? [block.passage.id]
    : block.blocks.flatMap(passageIds);

/** The page of a division. The address of a passage stays that on the page of the whole document. */
export const divisionAddress = (document: string, division: string): string =>
  `${documentAddress(document)}part/${division}/`;

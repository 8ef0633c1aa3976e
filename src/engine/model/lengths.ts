/** The pages of a document in other lengths: marked passages alone, and the text with every note below its passage. */
import { documentAddress } from './addresses.ts';
import type { Document, Passage } from './document.ts';

/** A passage that the editors have marked, with their line about it. */
export interface MarkedPassage {
  readonly passage: Passage;
  readonly text: string;
}

export const briefAddress = (id: string): string => `${documentAddress(id)}brief/`;
export const annotatedAddress = (id: string): string => `${documentAddress(id)}annotated/`;

/** The marked passages, in the order of the text. */
export function markedPassages({ record, passages }: Document): MarkedPassage[] {
  const texts = new Map(record.brief.map(({ passage, text }) => [passage, text]));
  return passages.flatMap((passage) => {
    const text = texts.get(passage.id);
    return text === undefined ? [] : [{ passage, text }];
  });
}

/** Whether a document has these pages: where the editors have marked passages. */
export const hasLengths = (document: Document): boolean => markedPassages(document).length > 0;

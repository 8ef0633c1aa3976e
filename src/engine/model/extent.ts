/** The extent of a document. */
import type { Strings } from '../../strings/strings.ts';
import type { Document } from './document.ts';

/** `120 turns, 2,529 words`, or paragraphs if the document has no turns. */
export function extentOf({ passages, words }: Document, { documents }: Strings): string {
  const count = (kind: string): number =>
    passages.filter((passage) => passage.kind === kind).length;
  const [turns, paragraphs] = [count('turn'), count('paragraph')];
  return documents.extent(
    turns > 0 ? documents.turns(turns) : documents.paragraphs(paragraphs),
    documents.words(words),
  );
}

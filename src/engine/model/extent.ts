/** The extent of a document. */
import type { Strings } from '../../strings/strings.ts';
import type { Document } from './document.ts';

/** `120 turns, 2,529 words`, or paragraphs if the document has no turns; only the words of one that has neither, like a play. */
export function extentOf({ passages, words }: Document, { documents }: Strings): string {
  const count = (kind: string): number =>
    passages.filter((passage) => passage.kind === kind).length;
  const [turns, paragraphs] = [count('turn'), count('paragraph')];
  if (turns === 0 && paragraphs === 0 && words > 0) return documents.words(words);
  return documents.extent(
    turns > 0 ? documents.turns(turns) : documents.paragraphs(paragraphs),
    documents.words(words),
  );
}

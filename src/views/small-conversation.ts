/** A small conversation timeline, with the turns in which a person speaks or is named. */
import type { Edition } from '../engine/model/edition.ts';
import { counted, times } from '../engine/model/extent.ts';
import { type SmallScore, smallScore } from '../engine/model/small-score.ts';

export interface SmallConversationView {
  /** Id of the document. */
  readonly document: string;
  /** A description of the drawing: `speaks twice; others name the person in 3 turns`. */
  readonly summary: string;
  readonly drawing: SmallScore;
}

/** The conversations in which `person` speaks or is named. */
export const smallConversationViews = (edition: Edition, person: string): SmallConversationView[] =>
  edition.documents
    .filter(({ topics }) => topics.length > 0)
    .flatMap((document) => {
      const drawing = smallScore(document, person);
      if (drawing === undefined) return [];
      return [{ document: document.id, summary: summaryOf(drawing.counts), drawing }];
    });

function summaryOf({ spoken, named }: SmallScore['counts']): string {
  const turns = counted(named, 'turn');
  if (spoken === 0) return `named in ${turns}`;
  const speaks = `speaks ${times(spoken)}`;
  return named === 0 ? speaks : `${speaks}; others name the person in ${turns}`;
}

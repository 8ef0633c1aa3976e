/** A small conversation timeline, with the turns in which a person speaks or is named. */
import type { Edition } from '../engine/model/edition.ts';
import { type SmallScore, smallScore } from '../engine/model/small-score.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';

export interface SmallConversationView {
  /** Id of the document. */
  readonly document: string;
  /** A description of the drawing: `speaks twice; others name the person in 3 turns`. */
  readonly summary: string;
  readonly drawing: SmallScore;
}

/** The conversations in which `person` speaks or is named. */
export function smallConversationViews(edition: Edition, person: string): SmallConversationView[] {
  const strings = stringsOf(edition.record.lang);
  return edition.documents
    .filter(({ topics }) => topics.length > 0)
    .flatMap((document) => {
      const drawing = smallScore(document, person);
      if (drawing === undefined) return [];
      return [{ document: document.id, summary: summaryOf(drawing.counts, strings), drawing }];
    });
}

function summaryOf(
  { spoken, named }: SmallScore['counts'],
  { conversation, documents }: Strings,
): string {
  const turns = documents.turns(named);
  if (spoken === 0) return conversation.namedIn(turns);
  return named === 0 ? conversation.speaks(spoken) : conversation.speaksAndIsNamed(spoken, turns);
}

/** The data files of a document: the document as data, citations, typed links, what popovers show, words of passages. */
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import type { PassageWords, QuotingFacts } from '../engine/model/published-files.ts';
import type { Card } from '../exports/cards.ts';
import type { DocumentContent } from '../exports/formats.ts';
import { documentLinkset, type Linkset } from '../exports/metadata/linkset.ts';
import type { QuotedDocument } from '../exports/quoted.ts';
import { quotingFacts } from './bearing.ts';
import { cards } from './cards.ts';
import { citedDocument } from './citation.ts';
import { documentData } from './document-data.ts';
import { passageHands } from './passage-hands.ts';
import { quotedDocuments } from './quoted-documents.ts';

export interface DocumentFilesView extends DocumentContent {
  readonly id: string;
  readonly linkset: Linkset;
  readonly cards: readonly Card[];
  /** Anchor and words of each passage; empty if the text is unavailable. */
  readonly passages: PassageWords['passages'];
  /** Passages of other documents, for previews; none if the text is unavailable. */
  readonly quoted: readonly QuotedDocument[];
  readonly quoting: QuotingFacts;
}

export function documentFilesView(edition: Edition, id: string): DocumentFilesView {
  const document = documentOf(edition, id);
  const hands = passageHands(edition, document);
  return {
    id,
    cited: citedDocument(edition, document),
    data: documentData(edition, document),
    linkset: documentLinkset(edition, document),
    cards: cards(edition, document),
    quoted: document.record.text === 'transcribed' ? quotedDocuments(edition, document) : [],
    quoting: quotingFacts(edition, document),
    passages: document.passages.map(({ id, text }) => {
      const by = hands.get(id);
      return by === undefined ? [id, text] : [id, text, by];
    }),
  };
}

/** What scripts fetch of documents, and how many packs hold it. */
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import type { PassageWords, QuotingFacts } from '../engine/model/published-files.ts';
import type { Card } from '../exports/cards.ts';
import type { CitedDocument } from '../exports/citations/patterns.ts';
import type { QuotedDocument } from '../exports/quoted.ts';
import { packCount } from '../markup/packs.ts';
import { quotingFacts } from './bearing.ts';
import { cards } from './cards.ts';
import { citedDocument } from './citation.ts';
import { passageHands } from './passage-hands.ts';
import { quotedDocuments } from './quoted-documents.ts';

/** Documents in a pack of what pages show beside their words, on average at most. A page fetches one pack. */
const MAX_DOCUMENTS = 4;

/** Characters in a pack of words, on average at most. The check of a quotation fetches all packs, or that of one document. */
const MAX_CHARACTERS = 128_000;

/** The number of packs of what pages show beside their words. */
export const documentPacks = ({ documents }: Edition): number =>
  packCount(documents.length, MAX_DOCUMENTS);

/** The number of packs of words. */
export function wordsPacks({ documents }: Edition): number {
  const passages = documents.flatMap((document) => document.passages);
  return packCount(
    passages.reduce((sum, { text }) => sum + text.length, 0),
    MAX_CHARACTERS,
  );
}

/** What the page of a document shows beside its words. */
export interface PackedDocument {
  readonly id: string;
  readonly cards: readonly Card[];
  readonly cited: CitedDocument;
  /** Passages of other documents, for previews; none if the text is unavailable. */
  readonly quoted: readonly QuotedDocument[];
  readonly quoting: QuotingFacts;
}

export function packedDocument(edition: Edition, id: string): PackedDocument {
  const document = documentOf(edition, id);
  return {
    id,
    cards: cards(edition, document),
    cited: citedDocument(edition, document),
    quoted: document.record.text === 'transcribed' ? quotedDocuments(edition, document) : [],
    quoting: quotingFacts(edition, document),
  };
}

/** A document with anchor, words and hand of each passage; without any if its text is unavailable. */
export interface PackedWords {
  readonly id: string;
  readonly passages: PassageWords['passages'];
}

export function packedWords(edition: Edition, id: string): PackedWords {
  const document = documentOf(edition, id);
  const hands = passageHands(edition, document);
  return {
    id,
    passages: document.passages.map(({ id, text }) => {
      const by = hands.get(id);
      return by === undefined ? [id, text] : [id, text, by];
    }),
  };
}

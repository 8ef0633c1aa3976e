/** A document in a list. */
import { documentAddress } from '../engine/model/addresses.ts';
import { dateInWords } from '../engine/model/dates.ts';
import type { Document } from '../engine/model/document.ts';
import { dateOf } from '../engine/model/entries.ts';
import { typeset } from '../engine/rehype/typography.ts';

export interface DocumentRowView {
  readonly href: string;
  /** Its number in the series; empty for what is outside it. */
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly isTranscribed: boolean;
  /** `Read, 120 turns`; for a document that is only catalogued its genre. */
  readonly state: string;
}

/** A document as a row of a list. */
export function documentRowView(document: Document): DocumentRowView {
  const { number = '', title, text, genre } = document.record;
  const isTranscribed = text === 'transcribed';
  return {
    href: documentAddress(document.id),
    number,
    date: dateInWords(dateOf(document)),
    title: typeset(title),
    isTranscribed,
    state: isTranscribed ? extentOf(document) : genre.charAt(0).toUpperCase() + genre.slice(1),
  };
}

function extentOf({ passages, words }: Document): string {
  const turns = passages.filter(({ kind }) => kind === 'turn').length;
  return turns > 0 ? `Read, ${turns} turns` : `Read, ${words.toLocaleString('en')} words`;
}

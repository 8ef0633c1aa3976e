/** The rows of a concordance: words of passages in their context. */
import { passageAddress } from '../engine/model/addresses.ts';
import { passageName } from '../engine/model/citing.ts';
import type { Document, Passage } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import {
  type KeywordInContext,
  keywordInContext,
  type PassagePart,
} from '../engine/model/keyword-in-context.ts';
import { stringsOf } from '../strings/strings.ts';

export interface KeywordRowView extends KeywordInContext {
  readonly href: string;
  /** The citation of the passage: `I.32`. */
  readonly place: string;
}

/** Some words of a passage. */
interface Found {
  readonly document: Document;
  readonly passage: Passage;
  readonly mention: PassagePart;
}

/** Makes a row for each range of words. */
export function keywordRowViews(edition: Edition, found: readonly Found[]): KeywordRowView[] {
  const strings = stringsOf(edition.record.lang);
  return found.map(({ document, passage, mention }) => ({
    href: passageAddress(document.id, passage.id),
    place: passageName(document, passage, strings),
    ...keywordInContext(
      passage,
      mention,
      document.passages[document.passages.indexOf(passage) - 1],
    ),
  }));
}

/** Every mention of an entry in its context, by document. */

import type { Occurrence } from '../engine/model/concordance.ts';
import type { Edition } from '../engine/model/edition.ts';
import { stringsOf } from '../strings/strings.ts';
import { documentHeading } from './document-heading.ts';
import { type KeywordRowView, keywordRowViews } from './keyword-rows.ts';

/** The mentions in one document. */
export interface MentionsView {
  /** The document's title, without and with its number. */
  readonly title: string;
  readonly heading: string;
  /** `12 mentions` */
  readonly count: string;
  readonly rows: readonly KeywordRowView[];
}

/** Mentions of an entry, grouped by document. */
export function mentionsViews(
  edition: Edition,
  occurrences: readonly Occurrence[],
): MentionsView[] {
  const strings = stringsOf(edition.record.lang);
  const byDocument = Map.groupBy(occurrences, ({ document }) => document);
  return [...byDocument].map(([document, found]) => ({
    title: document.record.title,
    heading: documentHeading(document, strings),
    count: strings.register.mentions(found.length),
    rows: keywordRowViews(edition, found),
  }));
}

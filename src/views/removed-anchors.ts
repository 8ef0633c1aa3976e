/** The anchors of a page whose words are gone, each with what became of them. */
import { typeset } from '../engine/markdown/typography.ts';
import { citePassages } from '../engine/model/citing.ts';
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import { removedFrom } from '../engine/model/former-anchors.ts';
import { stringsOf } from '../strings/strings.ts';

/** An anchor whose words are no longer on the page. */
export interface RemovedAnchorView {
  readonly id: string;
  readonly since: string;
  readonly words: string;
  readonly reason: string;
  readonly to: readonly { readonly href: string; readonly place: string }[];
}

/** The anchors whose words are no longer on a page. @param page below /documents/ */
export function removedAnchorViews(edition: Edition, page: string): RemovedAnchorView[] {
  const placeOf = (to: { readonly page: string; readonly id: string }): string => {
    const document = documentOf(edition, to.page.replace(/\/.*/, ''));
    const passage = document.passages.find(({ id }) => id === to.id);
    const place = passage ? citePassages(document, passage) : `${document.citationPrefix}.${to.id}`;
    return to.page === document.id
      ? place
      : stringsOf(edition.record.lang).document.receivedTitle(place);
  };
  return removedFrom(edition, page).map(({ id, since, words, reason, to }) => ({
    id,
    since,
    words: typeset(words),
    reason: typeset(reason),
    to: to.map((address) => ({
      href: `/documents/${address.page}/#${address.id}`,
      place: placeOf(address),
    })),
  }));
}

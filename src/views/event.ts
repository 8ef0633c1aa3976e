/** An event of the chronology. */
import { typeset } from '../engine/markdown/typography.ts';
import { passageAddress } from '../engine/model/addresses.ts';
import { passageName } from '../engine/model/citing.ts';
import { dateInWords } from '../engine/model/dates.ts';
import type { Edition, Entry } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import type { Event } from '../engine/schemas/authority.ts';
import { stringsOf } from '../strings/strings.ts';
import { type BasisView, basisView } from './statement.ts';

export interface EventView {
  readonly id: string;
  readonly when: string;
  /** Title and explanation as inline HTML. */
  readonly title: string;
  readonly text?: string | undefined;
  /** Whether the texts state the date, imply it, or omit it. */
  readonly basis: Event['basis'];
  readonly evidence: BasisView;
  /** The quotation that states or implies it. */
  readonly mention?:
    | { readonly href: string; readonly place: string; readonly phrase: string }
    | undefined;
}

/** An event as a row of a list. */
export function eventView(edition: Edition, event: Entry<Event>): EventView {
  const { id, edtf, html, basis } = event;
  return {
    id,
    when: dateInWords(edtf, stringsOf(edition.record.lang)),
    title: html.title ?? '',
    text: html.text,
    basis,
    evidence: basisView(edition, event),
    mention: mentionView(edition, event),
  };
}

function mentionView(edition: Edition, { mention }: Event): EventView['mention'] {
  if (mention === undefined) return undefined;
  const document = documentOf(edition, mention.document);
  const passage = document.passages.find(({ id }) => id === mention.passage);
  return (
    passage && {
      href: passageAddress(document.id, passage.id),
      place: passageName(document, passage, stringsOf(edition.record.lang)),
      phrase: typeset(mention.phrase),
    }
  );
}

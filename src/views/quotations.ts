/** The list of passages that have a page of their own. */

import { typeset } from '../engine/markdown/typography.ts';
import { QUOTATIONS, quotationAddress } from '../engine/model/addresses.ts';
import { citePassages, passagesBetween } from '../engine/model/citing.ts';
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import { stringsOf } from '../strings/strings.ts';
import { type PartsView, partsView } from './list-parts.ts';
import { longList } from './long-list.ts';
import type { PageView } from './page.ts';
import { type PassageView, quotedPassageView } from './passage.ts';
import { plainPageView } from './plain-page.ts';

export interface QuotationsView {
  readonly page: PageView;
  readonly parts?: PartsView | undefined;
  readonly quotations: readonly ListedQuotationView[];
}

/** A quotation in the list. */
export interface ListedQuotationView {
  readonly href: string;
  readonly title: string;
  /** `I.76–77` */
  readonly place: string;
  readonly passages: readonly PassageView[];
}

/** The id of the page, which is the only one of its kind; none if no passage has a page. */
export const quotationsPage = ({ quotations }: Edition): readonly string[] =>
  quotations.length > 0 ? [''] : [];

/** The list. */
export function quotationsView(edition: Edition): QuotationsView {
  const { title, description } = stringsOf(edition.record.lang).quotations;
  const facts = { address: QUOTATIONS, title, description, hasReceivedWords: true };
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    parts: partsView(edition, quotationsList),
    quotations: quotationsList.sections(edition).flatMap((section) => section.quotations),
  };
}

/** All quotations in the order of the editors, in one section. */
export const quotationsList = longList<
  { readonly quotations: readonly ListedQuotationView[] },
  ListedQuotationView
>({
  address: QUOTATIONS,
  title: ({ record }) => stringsOf(record.lang).quotations.title,
  sections: (edition) => [
    {
      quotations: edition.quotations.map(
        ({ id, title: name, document: of, first, last = first }) => {
          const document = documentOf(edition, of);
          const passages = passagesBetween(document, first, last);
          const [opening, closing] = [passages[0], passages.at(-1)];
          return {
            href: quotationAddress(id),
            title: typeset(name),
            place: opening === undefined ? '' : citePassages(document, opening, closing),
            passages: passages.map((passage) => quotedPassageView(edition, document, passage)),
          };
        },
      ),
    },
  ],
  rowsOf: ({ quotations }) => quotations,
  withRows: (_, quotations) => ({ quotations }),
  tags: { row: 100, section: 50 },
  keysOf: () => [],
  labelOf: ({ title }) => title,
  landingsOf: () => [],
});

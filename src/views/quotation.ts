/** The page of a passage for those who quote it. */
import { typeset } from '../engine/markdown/typography.ts';
import {
  claimAddress,
  passageAddress,
  QUOTATIONS,
  quotationAddress,
  receivedAddress,
  receivedFileAddress,
} from '../engine/model/addresses.ts';
import { citePassages, documentLabel, passagesBetween } from '../engine/model/citing.ts';
import { claimsOn } from '../engine/model/claims.ts';
import type { Document, Passage } from '../engine/model/document.ts';
import type { Edition, Entry } from '../engine/model/edition.ts';
import { documentOf, receivedOf } from '../engine/model/entries.ts';
import { aliasesOf, removedFrom } from '../engine/model/former-anchors.ts';
import type { Quotation } from '../engine/schemas/quotation.ts';
import { bibtex } from '../exports/citations/bibtex.ts';
import { type CslItem, cslItem } from '../exports/citations/csl-item.ts';
import { cslJson } from '../exports/citations/csl-json.ts';
import { ris } from '../exports/citations/ris.ts';
import { plainPageMetadata } from '../exports/metadata/pages.ts';
import { quotationCard } from '../exports/quotation-card.ts';
import { stringsOf } from '../strings/strings.ts';
import { citedDocument } from './citation.ts';
import { type RemovedEntryView, removedEntryViews } from './claims.ts';
import { handSentences } from './hands.ts';
import { type NavigationLink, type PageView, pageView } from './page.ts';
import { type PassageView, quotedPassageView } from './passage.ts';
import { plainPageView } from './plain-page.ts';

export interface QuotationView {
  readonly page: PageView;
  /** What it was, if the passage no longer has a page. */
  readonly gone?: RemovedEntryView;
  readonly quotation?: QuotedView;
}

export interface QuotedView {
  /** `Quotation, I.76–77` */
  readonly kicker: string;
  /** The passage on its page. */
  readonly href: string;
  readonly passages: readonly PassageView[];
  /** A sentence for each step from the speaker to this edition. */
  readonly hands: readonly string[];
  /** Inline HTML. */
  readonly supports: string;
  readonly doesNotSupport: string;
  /** Claims that rest on the passage. */
  readonly claims: readonly NavigationLink[];
  /** The passage as it is cited, and its document, which bibliographies list. */
  readonly item: CslItem;
  readonly whole: CslItem;
  /** The citation in the formats of reference managers. */
  readonly formats: readonly { readonly name: string; readonly code: string }[];
  /** The file that the words come from, byte for byte. */
  readonly received?:
    | { readonly file: NavigationLink; readonly lines: NavigationLink; readonly sha256: string }
    | undefined;
}

/** The ids of the pages: of quotations, their former ids, and those of quotations that were taken from the list. */
export const quotationIds = (edition: Edition): readonly string[] => [
  ...edition.quotations.flatMap(({ id }) => [id, ...aliasesOf(edition, QUOTATIONS, id)]),
  ...removedFrom(edition, QUOTATIONS).map(({ id }) => id),
];

/** The addresses of pages that are kept for those who have them: they lead on, or say what is no longer there. */
export const formerQuotations = (edition: Edition): readonly string[] =>
  quotationIds(edition)
    .filter((id) => edition.quotations.every((one) => one.id !== id))
    .map(quotationAddress);

/** The page of a quotation, by its id or a former one. @throws Error if there is no such page */
export function quotationView(edition: Edition, id: string): QuotationView {
  const found = edition.quotations.find(
    (one) => one.id === id || aliasesOf(edition, QUOTATIONS, one.id).includes(id),
  );
  return found === undefined ? goneView(edition, id) : standingView(edition, id, found);
}

function goneView(edition: Edition, id: string): QuotationView {
  const gone = removedEntryViews(edition, QUOTATIONS).find((one) => one.id === id);
  if (gone === undefined) throw new Error(`No quotation "${id}".`);
  const { gone: title, description } = stringsOf(edition.record.lang).quotations;
  const facts = { address: quotationAddress(id), title, description };
  return { page: plainPageView(edition, { ...facts, type: 'WebPage' }), gone };
}

function standingView(edition: Edition, id: string, quotation: Entry<Quotation>): QuotationView {
  const strings = stringsOf(edition.record.lang);
  const words = strings.quotations;
  const { document: of, first, last = first, html } = quotation;
  const document = documentOf(edition, of);
  const passages = passagesBetween(document, first, last);
  const [opening, closing] = [passages[0], passages.at(-1)];
  const place = opening === undefined ? '' : citePassages(document, opening, closing);
  const title = typeset(quotation.title);
  const description = words.summary(place, documentLabel(document, strings));
  const card = quotationCard(edition, quotation);
  // A former address has the metadata of the current one, which is its canonical address.
  const current = { title, description, address: quotationAddress(quotation.id) };
  const metadata = plainPageMetadata(
    edition,
    { ...current, type: 'WebPage', hasReceivedWords: true },
    card,
  );
  const item = cslItem(edition, { document, first, last });
  return {
    page: pageView(edition, { ...current, address: quotationAddress(id), metadata }),
    quotation: {
      kicker: words.kicker(place),
      href: passageAddress(of, first, last),
      passages: passages.map((passage) => quotedPassageView(edition, document, passage)),
      hands: handSentences(edition, document, passages),
      supports: html.supports ?? '',
      doesNotSupport: html.doesNotSupport ?? '',
      claims: claimsOn(edition, document, first, last).map((claim) => ({
        href: claimAddress(claim.id),
        label: typeset(claim.title),
      })),
      item,
      whole: citedDocument(edition, document).item,
      formats: [
        { name: strings.files.labels.bibtex, code: bibtex([item], strings) },
        { name: strings.files.labels.ris, code: ris([item], strings) },
        { name: strings.files.labels.csl, code: cslJson([item], strings) },
      ],
      received: receivedPart(edition, document, passages),
    },
  };
}

function receivedPart(
  edition: Edition,
  { id, record: { witness } }: Document,
  passages: readonly Passage[],
): QuotedView['received'] {
  const at = passages.flatMap(({ received }) => received?.line ?? []);
  const [first, last] = [at[0], at.at(-1)];
  if (witness === undefined || first === undefined || last === undefined) return undefined;
  const { file, sha256 } = receivedOf(edition, witness.file);
  return {
    file: { href: receivedFileAddress(file), label: file },
    lines: {
      href: receivedAddress(id, first),
      label: stringsOf(edition.record.lang).quotations.lines(first, last),
    },
    sha256,
  };
}

/** Claims and quotations as data for exports. */
import { claimAddress, quotationAddress } from '../engine/model/addresses.ts';
import { passagesBetween } from '../engine/model/citing.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition, Entry } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import { plainText } from '../engine/model/plain-text.ts';
import type { Claim } from '../engine/schemas/claim.ts';
import type { Quotation } from '../engine/schemas/quotation.ts';
import type { DocumentData } from '../exports/data/document.ts';
import type { EditionData } from '../exports/data/edition.ts';
import type { Row } from '../exports/tables.ts';
import { absolute } from '../exports/target.ts';
import { stringsOf } from '../strings/strings.ts';
import { claimView } from './claims.ts';
import { handSentences } from './hands.ts';

type ClaimData = NonNullable<EditionData['claims']>[number];

/** A claim in the data of the edition. */
export function claimData(edition: Edition, claim: Entry<Claim>): ClaimData {
  const { by, source, evidence } = claimView(edition, claim, stringsOf(edition.record.lang));
  return {
    id: claim.id,
    url: absolute(edition, claimAddress(claim.id)),
    title: claim.title,
    by: by.map(({ label }) => label),
    quotation: claim.quotation,
    language: claim.language ?? edition.record.lang,
    source: { url: absolute(edition, source.href), citation: source.label },
    judgement: claim.judgement,
    reason: plainText(claim.html.reason ?? ''),
    judges: claim.judges,
    evidence: evidence.map(({ href, passages }, index) => ({
      url: absolute(edition, href),
      document: claim.evidence[index]?.document ?? '',
      passages: passages.map(({ id }) => id),
    })),
  };
}

/** A claim as a row of a table. Passages are cited, with semicolons between them. */
export function claimRow(edition: Edition, claim: Entry<Claim>): Row {
  const { by, source, evidence } = claimView(edition, claim, stringsOf(edition.record.lang));
  return {
    id: claim.id,
    title: claim.title,
    by: by.map(({ label }) => label).join('; '),
    quotation: claim.quotation,
    source: source.label,
    judgement: claim.judgement,
    reason: plainText(claim.html.reason ?? ''),
    judges: claim.judges.join('; '),
    document: claim.evidence[0]?.document,
    passages: evidence.map(({ label }) => label).join('; '),
    url: absolute(edition, claimAddress(claim.id)),
  };
}

/** A quotation in the data of the edition. */
export function quotationData(
  edition: Edition,
  { id, title, document: of, first, last = first, html }: Entry<Quotation>,
): NonNullable<EditionData['quotations']>[number] {
  const document = documentOf(edition, of);
  const passages = passagesBetween(document, first, last);
  return {
    id,
    url: absolute(edition, quotationAddress(id)),
    title,
    document: of,
    passages: passages.map((passage) => passage.id),
    text: passages.map(({ text }) => text).join('\n'),
    hands: handSentences(edition, document, passages),
    supports: plainText(html.supports ?? ''),
    doesNotSupport: plainText(html.doesNotSupport ?? ''),
  };
}

/** The claims with evidence in a document, and the passages that bear on each. */
export function claimsOfDocument(
  edition: Edition,
  document: Document,
): NonNullable<DocumentData['claims']> {
  const { claims: words } = stringsOf(edition.record.lang);
  const isHere = (one: { readonly document: string }): boolean => one.document === document.id;
  const claims = edition.claims.filter(({ evidence }) => evidence.some(isHere));
  return claims.map((claim) => {
    const { url, title, judgement, reason, judges, evidence } = claimData(edition, claim);
    return {
      id: claim.id,
      url,
      title,
      judgement,
      text: `${title}. ${words.verdicts[judgement]}. ${reason}`,
      judges,
      passages: evidence.filter(isHere).flatMap(({ passages }) => passages),
    };
  });
}

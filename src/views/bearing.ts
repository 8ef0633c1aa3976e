/** What the page of a document and its scripts know of claims and quotations. */

import { typeset } from '../engine/markdown/typography.ts';
import { CLAIMS, claimAddress, QUOTATIONS } from '../engine/model/addresses.ts';
import { passagesBetween } from '../engine/model/citing.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { receivedOf } from '../engine/model/entries.ts';
import type { QuotingFacts } from '../engine/model/published-files.ts';
import { ID_ABOUT } from '../markup/contract.ts';
import { stringsOf } from '../strings/strings.ts';
import { documentOfClaim } from './claims.ts';
import { handSentences } from './hands.ts';
import type { NavigationLink } from './page.ts';

/** The links from a document to claims about it, to claims that it makes, and to its passages with pages of their own. */
export function bearingLinks(edition: Edition, { id }: Document): NavigationLink[] {
  const { claims: words, quotations } = stringsOf(edition.record.lang);
  const about = edition.claims.filter((claim) => documentOfClaim(claim) === id);
  const made = edition.claims.filter(({ source }) => source.document === id);
  return [
    ...(about.length > 0
      ? [{ href: `${CLAIMS}#${ID_ABOUT}${id}`, label: words.claimsAbout(about.length) }]
      : []),
    ...(made.length > 0 ? [{ href: CLAIMS, label: words.claimsIn(made.length) }] : []),
    ...(edition.quotations.some(({ document }) => document === id)
      ? [{ href: QUOTATIONS, label: quotations.onDocument }]
      : []),
  ];
}

/** What the panel about a passage says, for each passage of a document, and the passages with a mark in the margin. */
export function quotingFacts(edition: Edition, document: Document): QuotingFacts {
  const { id, passages, record } = document;
  const sentences = passages.map((passage) => handSentences(edition, document, [passage]));
  const hands = [...new Map(sentences.map((one) => [JSON.stringify(one), one])).values()];
  const places = sentences.map((one) =>
    hands.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)),
  );
  const on: Record<string, number[]> = {};
  const marks = new Set<string>();
  for (const [index, { evidence, source }] of edition.claims.entries()) {
    const ranges = evidence.flatMap(({ document: of, first, last = first }) =>
      of === id && first !== undefined ? [[first, last ?? first] as const] : [],
    );
    const { passage } = source;
    if (source.document === id && passage !== undefined) ranges.push([passage, passage]);
    for (const [first, last] of ranges) {
      marks.add(first);
      for (const one of passagesBetween(document, first, last)) {
        on[one.id] = [...new Set([...(on[one.id] ?? []), index])];
      }
    }
  }
  const quotations: Record<string, string> = {};
  for (const { id: name, document: of, first, last = first } of edition.quotations) {
    if (of !== id) continue;
    marks.add(first);
    for (const one of passagesBetween(document, first, last)) quotations[one.id] ??= name;
  }
  const { file } = record.witness ?? {};
  return {
    ...(file === undefined ? {} : { received: { file, sha256: receivedOf(edition, file).sha256 } }),
    hands,
    handsOf: Object.fromEntries(
      passages.flatMap((passage, at) => (places[at] === 0 ? [] : [[passage.id, places[at] ?? 0]])),
    ),
    claims: edition.claims.map((claim) => [claimAddress(claim.id), typeset(claim.title)]),
    on,
    quotations,
    marks: passages.flatMap((passage) => (marks.has(passage.id) ? [passage.id] : [])),
  };
}

/** What the facts about the passages of a document say of one passage. */
import type { QuotingFacts } from '../../engine/model/published-files.ts';

/** The mark of a passage. */
export interface Mark {
  /** Where it leads, from the root of the site: to the first claim, or to the page of the quotation. */
  readonly address: string;
  /** Number of claims. */
  readonly claims: number;
}

/** A link to another page. Addresses are from the root of the site. */
export interface FactLink {
  readonly address: string;
  readonly title: string;
}

/** Address of the page of a quotation; `undefined` if the passage has none. */
export function quotationPage({ quotations }: QuotingFacts, id: string): string | undefined {
  const name = quotations[id];
  return name === undefined ? undefined : `/quotations/${name}/`;
}

/** The claims that bear on a passage. */
export const claimsOn = ({ claims, on }: QuotingFacts, id: string): FactLink[] =>
  (on[id] ?? []).flatMap((place) => {
    const found = claims[place];
    return found === undefined ? [] : [{ address: found[0], title: found[1] }];
  });

/** The sentences about those through whom its words come. */
export const handsOn = ({ hands, handsOf }: QuotingFacts, id: string): readonly string[] =>
  hands[handsOf[id] ?? 0] ?? [];

/** The mark of a passage; `undefined` if it has none. */
export function markOf(facts: QuotingFacts, id: string): Mark | undefined {
  const claims = claimsOn(facts, id);
  const address = claims[0]?.address ?? quotationPage(facts, id);
  return address === undefined ? undefined : { address, claims: claims.length };
}

/** The page of claims: what other texts say of the documents, beside the passages that bear on it. */
import { typeset } from '../engine/markdown/typography.ts';
import {
  CLAIMS,
  claimAddress,
  documentAddress,
  entryAddress,
  passageAddress,
} from '../engine/model/addresses.ts';
import { documentLabel, passageName, passagesBetween } from '../engine/model/citing.ts';
import type { Edition, Entry } from '../engine/model/edition.ts';
import { documentOf, partyOf, workOf } from '../engine/model/entries.ts';
import { aliasesOf, removedFrom } from '../engine/model/former-anchors.ts';
import { directionOf } from '../engine/model/language.ts';
import type { Claim, Verdict } from '../engine/schemas/claim.ts';
import { ID_ABOUT } from '../markup/contract.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { type PartsView, partsView } from './list-parts.ts';
import { longList } from './long-list.ts';
import type { NavigationLink, PageView } from './page.ts';
import { type PassageView, quotedPassageView } from './passage.ts';
import { plainPageView } from './plain-page.ts';
import { basisView } from './statement.ts';

export interface ClaimsView {
  readonly page: PageView;
  readonly parts?: PartsView | undefined;
  /** The claims by the document that they are about, in the order of the documents. */
  readonly documents: readonly DocumentClaimsView[];
  /** Published claims that the page no longer has. */
  readonly removed: readonly RemovedEntryView[];
}

/** The claims about a document. */
export interface DocumentClaimsView {
  /** Id of its part of the page: `about-log`. */
  readonly id: string;
  readonly label: string;
  readonly claims: readonly ClaimView[];
}

export interface ClaimView {
  readonly id: string;
  /** Former ids, which lead here. */
  readonly aliases: readonly string[];
  readonly title: string;
  /** Who makes it; an address only for those in the registers. */
  readonly by: readonly { readonly label: string; readonly href?: string }[];
  readonly quotation: string;
  /** Attributes of the quotation, if its language is not that of the edition. */
  readonly language: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };
  /** The passage or work that makes the claim. */
  readonly source: NavigationLink;
  readonly verdict: Verdict;
  /** Inline HTML. */
  readonly reason: string;
  readonly judges: readonly string[];
  readonly evidence: readonly {
    readonly href: string;
    readonly label: string;
    /** None for a whole document. */
    readonly passages: readonly PassageView[];
  }[];
}

/** An entry that the edition published and no longer has. */
export interface RemovedEntryView {
  readonly id: string;
  readonly since: string;
  readonly words: string;
  readonly reason: string;
}

/** The id of the page, which is the only one of its kind; none if there are no claims and never were. */
export const claimsPage = (edition: Edition): readonly string[] =>
  edition.claims.length > 0 || removedFrom(edition, CLAIMS).length > 0 ? [''] : [];

/** The page of claims. */
export function claimsView(edition: Edition): ClaimsView {
  const { title, description } = stringsOf(edition.record.lang).claims;
  const facts = { address: CLAIMS, title, description, hasReceivedWords: true };
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    parts: partsView(edition, claimsList),
    documents: claimsList.sections(edition),
    removed: removedEntryViews(edition, CLAIMS),
  };
}

/** All claims, by the document that they are about. */
export const claimsList = longList<DocumentClaimsView, ClaimView>({
  address: CLAIMS,
  title: ({ record }) => stringsOf(record.lang).claims.title,
  sections: (edition) => {
    const strings = stringsOf(edition.record.lang);
    const byDocument = Map.groupBy(edition.claims, documentOfClaim);
    return edition.documents.flatMap((document) => {
      const claims = byDocument.get(document.id) ?? [];
      if (claims.length === 0) return [];
      return {
        id: `${ID_ABOUT}${document.id}`,
        label: strings.claims.about(documentLabel(document, strings)),
        claims: claims.map((claim) => claimView(edition, claim, strings)),
      };
    });
  },
  rowsOf: ({ claims }) => claims,
  withRows: (document, claims) => ({ ...document, claims }),
  tags: { row: 400, section: 200 },
  keysOf: () => [],
  labelOf: (_, { label }) => label,
  landingsOf: ({ id, label, claims }) => [
    { id, label },
    ...claims.flatMap(({ id, aliases, title: label }) => [
      { id, label },
      ...aliases.map((alias) => ({ id: alias, label })),
    ]),
  ],
});

/** The document that a claim is about: that of its first evidence. */
export const documentOfClaim = ({ evidence }: Claim): string => evidence[0]?.document ?? '';

/** The entries that are no longer on a page. @param page its address */
export const removedEntryViews = (edition: Edition, page: string): RemovedEntryView[] =>
  removedFrom(edition, page).map(({ id, since, words, reason }) => ({
    id,
    since,
    words: typeset(words),
    reason: typeset(reason),
  }));

/** A claim on its page. */
export function claimView(edition: Edition, claim: Entry<Claim>, strings: Strings): ClaimView {
  const { id, title, quotation, language, judgement, judges, html, evidence } = claim;
  return {
    id,
    aliases: aliasesOf(edition, CLAIMS, id),
    title: typeset(title),
    by: authorsOf(edition, claim),
    quotation: typeset(quotation),
    language: language === undefined ? {} : { lang: language, dir: directionOf(language) },
    source: sourceOf(edition, claim, strings),
    verdict: judgement,
    reason: html.reason ?? '',
    judges: judges.map((name) =>
      strings.citations.isNobody(name) ? strings.claims.theEditors : name,
    ),
    evidence: evidence.map(({ document: of, first, last = first }) => {
      const document = documentOf(edition, of);
      if (first === undefined || last === undefined) {
        const label = strings.claims.wholeOf(documentLabel(document, strings));
        return { href: documentAddress(of), label, passages: [] };
      }
      const passages = passagesBetween(document, first, last);
      const [opening, closing] = [passages[0], passages.at(-1)];
      return {
        href: passageAddress(of, first, last),
        label: opening === undefined ? '' : passageName(document, opening, strings, closing),
        passages: passages.map((passage) => quotedPassageView(edition, document, passage)),
      };
    }),
  };
}

/** Those who make a claim: whom it names, or the authors of the passage or work. */
function authorsOf(edition: Edition, { by, source }: Claim): ClaimView['by'] {
  const party = (id: string): { label: string; href: string } => {
    const { register, entry } = partyOf(edition, id);
    return { label: entry.name, href: entryAddress[register](id) };
  };
  if (by !== undefined) return [party(by)];
  if (source.document === undefined) {
    const { author = [] } = workOf(edition, source.cite?.split(', ')[0] ?? '');
    return author.map((name) => ({
      label: 'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
    }));
  }
  const { passages, voices, record } = documentOf(edition, source.document);
  const passage = passages.find(({ id }) => id === source.passage);
  const voice = voices.find(({ id }) => id === passage?.voice);
  const authors = [passage?.speaker ?? voice?.by ?? record.from].flat();
  return authors.map(party);
}

/** The passage of this archive, or the work, that makes a claim. */
export function sourceOf(
  edition: Edition,
  { id, source: { document: of, passage: anchor, cite } }: Claim,
  strings: Strings,
): NavigationLink {
  if (of === undefined || anchor === undefined) {
    return basisView(edition, { sources: [cite ?? ''] }).sources[0] ?? here(id);
  }
  const document = documentOf(edition, of);
  const passage = document.passages.find((one) => one.id === anchor);
  const label = passage === undefined ? of : passageName(document, passage, strings);
  return { href: passageAddress(of, anchor), label };
}

const here = (id: string): NavigationLink => ({ href: claimAddress(id), label: id });

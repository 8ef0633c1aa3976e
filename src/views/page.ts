/** The parts that every page has around its content: title, description, metadata, header and footer of the site. */
import { CLAIMS, documentAddress, TERMS, YOUR_NOTES } from '../engine/model/addresses.ts';
import { dateInWords } from '../engine/model/dates.ts';
import type { Edition } from '../engine/model/edition.ts';
import { isSameLanguage } from '../engine/model/form-language.ts';
import type { PageMetadata } from '../exports/metadata/page-metadata.ts';
import { interfaceLanguage, stringsOf } from '../strings/strings.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';

/** A link of the site's navigation. */
export interface NavigationLink {
  readonly href: string;
  readonly label: string;
  /** `page` if it leads to the current page, `true` if it leads to a page above. */
  readonly current?: 'page' | 'true' | undefined;
}

export interface PageView {
  /** Address within the site: `/documents/i/`. */
  readonly address: string;
  /** BCP 47 tag of the interface. */
  readonly lang: string;
  /** The language of the edition, if the interface has no strings in it. */
  readonly contentLang?: string | undefined;
  /** The title of the page, without the name of the site. */
  readonly title: string;
  readonly siteTitle: string;
  /** One or two sentences for search engines and previews. */
  readonly description: string;
  /** Machine-readable metadata; missing for the page for unknown addresses. */
  readonly metadata?: PageMetadata | undefined;
  /** The main pages, in the header. */
  readonly head: readonly NavigationLink[];
  /** All pages that are not one of many, in the footer, by group. */
  readonly foot: readonly { readonly title: string; readonly links: readonly NavigationLink[] }[];
  /** The published edition, and where its changes are listed. */
  readonly edition: { readonly title: string; readonly day: string; readonly changes: string };
  /** The licence of what the editors wrote, and the page about rights, if the edition has one. */
  readonly licence: { readonly label: string; readonly href?: string | undefined };
  /** The pages before and after this one, if it is one of many. */
  readonly beside: Neighbours;
}

/** The parameters of the shared parts. */
export interface PageFacts {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly metadata?: PageMetadata | undefined;
}

/** The parts of a page that all pages share. */
export function pageView(edition: Edition, facts: PageFacts): PageView {
  const { record, essays } = edition;
  const { address } = facts;
  const lang = interfaceLanguage(record.lang);
  const strings = stringsOf(record.lang);
  const words = strings.site;
  return {
    ...facts,
    lang,
    ...(isSameLanguage(lang, record.lang) ? {} : { contentLang: record.lang }),
    siteTitle: record.title,
    head: [
      ...record.navigation.map(({ document, label }) => ({
        href: documentAddress(document),
        label,
      })),
      { href: '/people/', label: words.people },
      { href: '/places/', label: words.places },
      { href: '/dates/', label: words.dates },
      { href: '/search/', label: words.search },
      ...essays.slice(0, 1).map((essay) => ({ href: essay.record.address, label: words.about })),
    ].map((link) => ({ ...link, current: currentOn(address, link.href) })),
    foot: [
      {
        title: words.groupsOfPages.text,
        links: [
          { href: '/documents/', label: words.documents },
          { href: '/notes/', label: words.notes },
          { href: '/concordance/', label: words.concordance },
          ...(edition.claims.length > 0 ? [{ href: CLAIMS, label: words.claims }] : []),
          { href: '/check/', label: words.check },
          { href: YOUR_NOTES, label: strings.readerNotes.title },
        ],
      },
      {
        title: words.groupsOfPages.registers,
        links: [
          { href: '/people/', label: words.people },
          { href: '/places/', label: words.places },
          { href: '/groups/', label: words.groups },
          { href: '/dates/', label: words.dates },
          ...(edition.terms.length > 0 ? [{ href: TERMS, label: words.terms }] : []),
          { href: '/references/', label: words.references },
          { href: '/bibliography/', label: words.bibliography },
        ],
      },
      {
        title: words.groupsOfPages.edition,
        links: [
          ...essays.map(({ record: { address: href, title: label } }) => ({ href, label })),
          { href: '/data/', label: words.downloads },
        ],
      },
    ],
    edition: {
      title: strings.downloads.editionTitle(record.version),
      day: dateInWords(record.date, strings),
      changes: '/data/#editions',
    },
    licence: {
      label: record.licences.words,
      href: essays.find(({ id }) => id === 'rights')?.record.address,
    },
    beside: neighboursOf(edition, address),
  };
}

const currentOn = (address: string, href: string): NavigationLink['current'] =>
  address === href ? 'page' : address.startsWith(href) ? 'true' : undefined;

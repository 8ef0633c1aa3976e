/** The parts that every page has around its content: title, description, metadata, header and footer of the site. */
import { documentAddress } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import { isSameLanguage } from '../engine/model/form-language.ts';
import type { PageMetadata } from '../exports/metadata/page-metadata.ts';
import { interfaceLanguage, stringsOf } from '../strings/strings.ts';

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
  /** The other pages, in the footer. */
  readonly foot: readonly NavigationLink[];
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
  const words = stringsOf(record.lang).site;
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
      { href: '/search/', label: words.search },
    ].map((link) => ({ ...link, current: currentOn(address, link.href) })),
    foot: [
      ...essays
        .toSorted((a, b) => a.record.order - b.record.order)
        .map(({ record: { address: href, title: label } }) => ({ href, label })),
      { href: '/documents/', label: words.documents },
      { href: '/groups/', label: words.groups },
      { href: '/dates/', label: words.dates },
      { href: '/notes/', label: words.notes },
      { href: '/bibliography/', label: words.bibliography },
      { href: '/check/', label: words.check },
      { href: '/data/', label: words.downloads },
    ],
  };
}

const currentOn = (address: string, href: string): NavigationLink['current'] =>
  address === href ? 'page' : address.startsWith(href) ? 'true' : undefined;

/** What every page shows around its own content: title, description, metadata, head and foot of the site. */
import { documentAddress } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import type { PageMetadata } from '../exports/metadata/page-metadata.ts';
import { interfaceLanguage, stringsOf } from '../strings/strings.ts';

/** A link of the site's navigation. */
export interface NavigationLink {
  readonly href: string;
  readonly label: string;
  /** `page` for the page itself, `true` for the pages below it. */
  readonly current?: 'page' | 'true' | undefined;
}

export interface PageView {
  /** Address within the site: `/documents/i/`. */
  readonly address: string;
  /** BCP 47 tag of the interface. */
  readonly lang: string;
  /** The page's own title, without the site's name. */
  readonly title: string;
  readonly siteTitle: string;
  /** One or two sentences for search engines and previews. */
  readonly description: string;
  /** What the page's head says to machines; none for the page that is shown where no page is. */
  readonly metadata?: PageMetadata | undefined;
  /** The site's chief pages, in the head. */
  readonly head: readonly NavigationLink[];
  /** The other pages, in the foot. */
  readonly foot: readonly NavigationLink[];
}

/** What a kind of page adds to the parts that all pages share. */
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
  const words = stringsOf(record.lang).site;
  return {
    ...facts,
    lang: interfaceLanguage(record.lang),
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
    ],
  };
}

const currentOn = (address: string, href: string): NavigationLink['current'] =>
  address === href ? 'page' : address.startsWith(href) ? 'true' : undefined;

/** The home page. */
import { documentAddress, passageAddress } from '../engine/model/addresses.ts';
import { citePassages, passagesBetween } from '../engine/model/citing.ts';
import { documentsOfHome } from '../engine/model/collections.ts';
import { dateInWords } from '../engine/model/dates.ts';
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import { homeMetadata } from '../exports/metadata/pages.ts';
import { socialCard } from '../exports/social-card.ts';
import { stringsOf } from '../strings/strings.ts';
import { type CollectionView, collectionViews } from './collections.ts';
import { type ConversationView, conversationView } from './conversation.ts';
import { type NavigationLink, type PageView, pageView } from './page.ts';
import { type PassageView, quotedPassageView } from './passage.ts';
import { exampleQueryView, type SearchFieldView } from './search-field.ts';
import { type TimelineView, timelineView } from './timeline.ts';

export interface HomeView {
  readonly page: PageView;
  /** What the edition is, in a line above its title. */
  readonly subtitle: string;
  /** Who made it, when, and how its text is known to be right. */
  readonly made: string;
  /** Where to begin: the first text, and what the edition is. */
  readonly doors: readonly NavigationLink[];
  /** The first conversation of the edition. */
  readonly conversation?: ConversationView | undefined;
  readonly search: SearchFieldView;
  /** Suggested passages. */
  readonly beginnings: readonly {
    readonly href: string;
    readonly label: string;
    readonly passages: readonly PassageView[];
  }[];
  /** Missing if the edition has no dates to show. */
  readonly timeline?: TimelineView | undefined;
  readonly collections: readonly CollectionView[];
  /** Whether the documents are too many for the page, which then leads to the list of each collection. */
  readonly hasMany: boolean;
  /** Whether there are more collections than those. */
  readonly hasMore: boolean;
  /** The transmission of the text, step by step. */
  readonly provenance: readonly {
    readonly when: string;
    readonly what: string;
    readonly href?: string | undefined;
  }[];
}

/** The most documents that the home page lists. */
const MAX_DOCUMENTS = 40;
/** The most collections that it lists. */
const MAX_COLLECTIONS = 200;

/** How fast people read. */
const WORDS_A_MINUTE = 220;

/** @param indexVersion the version of the search index */
export function homeView(edition: Edition, indexVersion: string): HomeView {
  const { record, documents } = edition;
  const strings = stringsOf(record.lang);
  const words = strings.home;
  const spoken = documents.find(({ topics }) => topics.length > 0);
  return {
    page: pageView(edition, {
      address: '/',
      title: record.title,
      description: record.description,
      metadata: homeMetadata(edition, socialCard(edition)),
    }),
    subtitle: record.subtitle,
    made: words.made(
      record.editors,
      strings.downloads.editionTitle(record.version),
      dateInWords(record.date, strings),
    ),
    doors: [
      ...[spoken ?? documents.find(({ passages }) => passages.length > 0)].flatMap((first) =>
        first === undefined
          ? []
          : {
              href: documentAddress(first.id),
              label: words.read(spoken !== undefined, Math.ceil(first.words / WORDS_A_MINUTE)),
            },
      ),
      ...edition.essays
        .slice(0, 1)
        .map((essay) => ({ href: essay.record.address, label: words.whatIsThis })),
    ],
    conversation: spoken && conversationView(edition, spoken),
    search: {
      index: indexVersion,
      examples: record.examples.map((query) => exampleQueryView(edition, query)),
    },
    beginnings: record.beginnings.flatMap(({ document: id, first, last }) => {
      const document = documentOf(edition, id);
      const passages = passagesBetween(document, first, last);
      const [opening, closing] = [passages[0], passages.at(-1)];
      if (opening === undefined) return [];
      return {
        href: passageAddress(id, first, last),
        label: citePassages(document, opening, closing),
        passages: passages.map((passage) => quotedPassageView(edition, document, passage)),
      };
    }),
    timeline: timelineView(edition),
    ...listedCollections(edition),
    provenance: record.provenance.map(({ when, what, document }) => ({
      when,
      what,
      ...(document === undefined ? {} : { href: documentAddress(document) }),
    })),
  };
}

/** The collections of the home page; only the first of the outermost if they are very many. */
function listedCollections(
  edition: Edition,
): Pick<HomeView, 'collections' | 'hasMany' | 'hasMore'> {
  const collections = collectionViews(edition, ({ home }) => home);
  const hasMany = documentsOfHome(edition).length > MAX_DOCUMENTS;
  if (!hasMany || countAll(collections) <= MAX_COLLECTIONS) {
    return { collections, hasMany, hasMore: false };
  }
  const first = collections.slice(0, MAX_COLLECTIONS);
  return {
    collections: first.map((one) => ({ ...one, collections: [] })),
    hasMany,
    hasMore: true,
  };
}

const countAll = (collections: readonly CollectionView[]): number =>
  collections.reduce((sum, one) => sum + 1 + countAll(one.collections), 0);

/** The metadata of each kind of page. */
import { typeset } from '../../engine/markdown/typography.ts';
import { documentAddress, entryAddress } from '../../engine/model/addresses.ts';
import type { Document } from '../../engine/model/document.ts';
import type { Edition, Entry } from '../../engine/model/edition.ts';
import { plainText } from '../../engine/model/plain-text.ts';
import type { AuthorityRecord } from '../../engine/schemas/registers.ts';
import type { Register } from '../../engine/source/registers.ts';
import { stringsOf } from '../../strings/strings.ts';
import { editorialLicence, rightsPage } from '../licence.ts';
import { opening } from '../plain.ts';
import { ENTRY_DESCRIPTIONS } from '../registers.ts';
import { absolute } from '../target.ts';
import { documentMetas, pageMetas } from './bibliographic.ts';
import { documentNode } from './json-ld/document.ts';
import { pageNode, siteNode } from './json-ld/site.ts';
import { openGraph } from './open-graph.ts';
import {
  type Card,
  type JsonLdNode,
  linked,
  named,
  type PageMetadata,
  saidOnce,
} from './page-metadata.ts';
import { documentHeadLinks } from './signposting.ts';

/** A page that is not about one document or entry: a list, an essay, the search. */
export interface PlainPage {
  readonly title: string;
  readonly description: string;
  /** Address within the site: `/people/`. */
  readonly address: string;
  /** `CollectionPage` for lists, `AboutPage` for essays on the edition. */
  readonly type: 'CollectionPage' | 'AboutPage' | 'WebPage';
  /** Set for a page with received words, which the editors cannot license. */
  readonly hasReceivedWords?: boolean;
  /** Set for a page that search engines leave out, and the site map. */
  readonly isUnlisted?: boolean;
}

/** The page of a document. */
export function documentMetadata(edition: Edition, document: Document, card?: Card): PageMetadata {
  const url = absolute(edition, documentAddress(document.id));
  const title = typeset(document.record.title);
  const description = opening(plainText(document.html.abstract ?? ''));
  return {
    metas: saidOnce([
      ...named('description', description),
      ...documentMetas(edition, document),
      ...openGraph(edition, { title, description, url, type: 'article' }, card),
    ]),
    links: [...linked('canonical', url), ...documentHeadLinks(edition, document)],
    jsonLd: documentNode(edition, document),
  };
}

/** The page of a record of a register. */
export function entryMetadata<Kind extends Register>(
  edition: Edition,
  register: Kind,
  entry: Entry<AuthorityRecord<Kind>>,
  card?: Card,
): PageMetadata {
  const { openGraph: type, node: nodeOf } = ENTRY_DESCRIPTIONS[register];
  const node = nodeOf(edition, entry);
  const { entryIn } = stringsOf(edition.record.lang).register;
  const title = String(node.name);
  const description = opening(String(node.description ?? entryIn(title, edition.record.title)));
  const address = entryAddress[register](entry.id);
  return metadata(edition, type, { title, description, address }, node, card);
}

/** The site's first page. */
export const homeMetadata = (edition: Edition, card?: Card): PageMetadata =>
  metadata(edition, 'website', { ...edition.record, address: '/' }, siteNode(edition), card);

/** Every page that is not about one document or entry. */
export const plainPageMetadata = (edition: Edition, page: PlainPage, card?: Card): PageMetadata =>
  metadata(edition, 'article', page, pageNode(edition, page.type, page), card);

function metadata(
  edition: Edition,
  type: 'website' | 'article' | 'profile',
  page: Pick<PlainPage, 'title' | 'description' | 'address' | 'hasReceivedWords' | 'isUnlisted'>,
  jsonLd: JsonLdNode,
  card: Card | undefined,
): PageMetadata {
  const url = absolute(edition, page.address);
  const { title, description, hasReceivedWords = false, isUnlisted = false } = page;
  const { licences } = edition.record;
  return {
    metas: saidOnce([
      ...named('description', description),
      ...named('robots', isUnlisted ? 'noindex' : undefined),
      ...pageMetas(edition, title, url, hasReceivedWords ? licences.source : licences.words),
      ...openGraph(edition, { title, description, url, type }, card),
    ]),
    links: [
      ...linked('canonical', url),
      ...linked('license', hasReceivedWords ? rightsPage(edition) : editorialLicence(edition)),
    ],
    jsonLd,
  };
}

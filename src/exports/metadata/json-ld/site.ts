/** The edition as a website, and its lists. */
import type { Edition } from '../../../engine/model/edition.ts';
import { editorsOf, inNameOrder } from '../../entries.ts';
import { editorialLicence, rightsPage } from '../../licence.ts';
import { absolute } from '../../target.ts';
import type { JsonLdNode } from '../page-metadata.ts';

export function siteNode(edition: Edition): JsonLdNode {
  const { record } = edition;
  const url = absolute(edition, '/');
  return {
    '@type': 'WebSite',
    '@id': url,
    url,
    name: record.title,
    alternateName: record.subtitle,
    description: record.description,
    inLanguage: record.lang,
    version: record.version,
    datePublished: record.date,
    editor: editorsOf(edition).map((name) => ({ '@type': 'Person', name: inNameOrder(name) })),
    license: editorialLicence(edition),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(edition, '/search/')}?q={words}` },
      'query-input': 'required name=words',
    },
  };
}

/** A page of the site: a list, or a text by the editors. */
export const pageNode = (
  edition: Edition,
  type: 'CollectionPage' | 'AboutPage' | 'WebPage',
  page: {
    readonly title: string;
    readonly description: string;
    readonly address: string;
    readonly hasReceivedWords?: boolean;
  },
): JsonLdNode => {
  const url = absolute(edition, page.address);
  return {
    '@type': type,
    '@id': url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: edition.record.lang,
    license: page.hasReceivedWords ? rightsPage(edition) : editorialLicence(edition),
    isPartOf: { '@id': absolute(edition, '/') },
  };
};

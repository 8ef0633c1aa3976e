/** A document's links as a linkset (RFC 9264): from its page, and from its files to the page. */
import type { Document } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { locusOf } from '../target.ts';
import type { HeadLink } from './page-metadata.ts';
import { documentLinks } from './signposting.ts';

interface TargetLink {
  readonly href: string;
  readonly type?: string;
}
interface LinkContext {
  readonly anchor: string;
  readonly [relation: string]: string | readonly TargetLink[];
}

export interface Linkset {
  readonly linkset: readonly LinkContext[];
}

/** The content of the file at `linksetAddress`. */
export function documentLinkset(edition: Edition, document: Document): Linkset {
  const page = locusOf(edition, { document }).url;
  const links = documentLinks(edition, document).filter(({ rel }) => rel !== 'linkset');
  const back = (rel: string, reverse: string): LinkContext[] =>
    links
      .filter((link) => link.rel === rel)
      .map(({ href }) => ({ anchor: href, [reverse]: [{ href: page, type: 'text/html' }] }));
  return {
    linkset: [
      { anchor: page, ...byRelation(links) },
      ...back('item', 'collection'),
      ...back('describedby', 'describes'),
      ...back('alternate', 'canonical'),
    ],
  };
}

function byRelation(links: readonly HeadLink[]): Record<string, TargetLink[]> {
  const relations: Record<string, TargetLink[]> = {};
  for (const { rel, ...target } of links) relations[rel] = [...(relations[rel] ?? []), target];
  return relations;
}

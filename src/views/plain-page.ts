/** The shared parts of a page that is not about one document or entry. */
import type { Edition } from '../engine/model/edition.ts';
import { pageCard } from '../exports/kind-card.ts';
import { type PlainPage, plainPageMetadata } from '../exports/metadata/pages.ts';
import { type PageView, pageView } from './page.ts';

/** The shared parts of a list, an essay or a similar page. */
export function plainPageView(edition: Edition, page: PlainPage): PageView {
  const { address, title, description } = page;
  const metadata = plainPageMetadata(edition, page, pageCard(edition, address));
  return pageView(edition, { address, title, description, metadata });
}

/** The page for unknown addresses. */
import { documentAddress } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import { type NavigationLink, type PageView, pageView } from './page.ts';
import type { SearchFieldView } from './search-field.ts';

export interface NotFoundView {
  readonly page: PageView;
  readonly documents: readonly NavigationLink[];
  readonly search: SearchFieldView;
}

/** @param indexVersion the version of the search index */
export const notFoundView = (edition: Edition, indexVersion: string): NotFoundView => ({
  page: pageView(edition, {
    address: '/404/',
    title: 'No page at this address',
    description: 'Nothing stands at this address.',
  }),
  documents: edition.record.navigation.map(({ document, label }) => ({
    href: documentAddress(document),
    label,
  })),
  search: { index: indexVersion, examples: [] },
});

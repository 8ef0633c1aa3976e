/** The page for unknown addresses. */
import { documentAddress } from '../engine/model/addresses.ts';
import { documentLabel } from '../engine/model/citing.ts';
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import { stringsOf } from '../strings/strings.ts';
import { type NavigationLink, type PageView, pageView } from './page.ts';
import type { SearchFieldView } from './search-field.ts';

export interface NotFoundView {
  readonly page: PageView;
  readonly documents: readonly NavigationLink[];
  readonly search: SearchFieldView;
}

/** @param indexVersion the version of the search index */
export function notFoundView(edition: Edition, indexVersion: string): NotFoundView {
  const strings = stringsOf(edition.record.lang);
  const { title, description } = strings.site.notFound;
  return {
    page: pageView(edition, { address: '/404/', title, description }),
    documents: edition.record.navigation.map(({ document }) => ({
      href: documentAddress(document),
      label: documentLabel(documentOf(edition, document), strings),
    })),
    search: { index: indexVersion, examples: [] },
  };
}

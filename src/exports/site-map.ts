/** The date of the last change of each page, for the site map, and robots.txt. */
import { documentAddress, receivedAddress } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import { absolute } from './target.ts';

export const SITE_MAP = '/sitemap-index.xml';

/** The text of robots.txt: crawlers may read everything, and find the site map. */
export const robots = (edition: Edition): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absolute(edition, SITE_MAP)}\n`;

/**
 * Finds the day of the last change of a page. For a document, and its text as received, this is the day of the latest
 * release that changed one of its anchors, or of the first release. For all other pages it is the day of this edition.
 * @returns a function from the address of a page to an ISO day
 */
export function lastChanges(edition: Edition): (address: string) => string {
  const { documents, releases, record } = edition;
  const first = releases.at(-1)?.date ?? record.date;
  const dateOf = (page: string): string =>
    releases.find(({ pages }) => pages.some((changed) => changed.page === page))?.date ?? first;
  const dates = new Map(
    documents
      .filter(({ passages }) => passages.length > 0)
      .flatMap(({ id }) => [
        [documentAddress(id), dateOf(id)],
        [receivedAddress(id), dateOf(`${id}/received`)],
      ]),
  );
  return (address) => dates.get(address) ?? record.date;
}

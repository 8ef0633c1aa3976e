/** The published editions, and what each changed. */
import { CLAIMS, documentAddress, QUOTATIONS, receivedAddress } from '../engine/model/addresses.ts';
import { documentLabel } from '../engine/model/citing.ts';
import { dateInWords } from '../engine/model/dates.ts';
import type { Edition } from '../engine/model/edition.ts';
import type { PageChanges } from '../engine/schemas/anchor-registry.ts';
import { entriesOf } from '../exports/entries.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';

export interface PublishedEdition {
  readonly version: string;
  /** ISO day. */
  readonly date: string;
  /** The day in words. */
  readonly day: string;
  /** `Edition 2` */
  readonly title: string;
  /** Anchor on the page of downloads. */
  readonly id: string;
  /** Sentences, one for each page that it changed. The address is missing for pages that are gone. */
  readonly changes: readonly { readonly text: string; readonly href?: string | undefined }[];
}

/** Latest first. Before the first release, the edition that is being prepared. */
export function publishedEditions(edition: Edition): PublishedEdition[] {
  const { record, releases } = edition;
  const strings = stringsOf(record.lang);
  const words = strings.downloads;
  const published =
    releases.length > 0
      ? releases
      : [{ version: record.version, date: record.date, pages: [] as PageChanges[] }];
  return published.map(({ version, date, pages }, place) => ({
    version,
    date,
    day: dateInWords(date, strings),
    title: words.editionTitle(version),
    id: `edition-${version}`,
    changes:
      pages.length > 0
        ? pages.map((page) => changesOfPage(edition, page, strings))
        : [{ text: place === published.length - 1 ? words.firstEdition : words.noChanges }],
  }));
}

/** Pages with published addresses that are no documents, by their addresses. */
const LISTS: ReadonlyMap<string, (strings: Strings) => string> = new Map([
  [CLAIMS, ({ claims }: Strings) => claims.title],
  [QUOTATIONS, ({ quotations }: Strings) => quotations.title],
]);

function changesOfPage(
  edition: Edition,
  { page, added = [], changed = [], moved = [], retired = [] }: PageChanges,
  strings: Strings,
): PublishedEdition['changes'][number] {
  const { downloads: words } = strings;
  const { label, href } = changedPage(edition, page, strings);
  const counts = [
    [added, words.added],
    [changed, words.changed],
    [moved, words.moved],
    [retired, words.retired],
  ] as const;
  const changes = counts.flatMap(([anchors, say]) =>
    anchors.length === 0 ? [] : [say(anchors.length)],
  );
  return { text: words.changesOf(label, changes), ...(href === undefined ? {} : { href }) };
}

/** The name of a page of the registry, and its address if it is still there. */
function changedPage(
  edition: Edition,
  page: string,
  strings: Strings,
): { readonly label: string; readonly href?: string } {
  const list = LISTS.get(page);
  if (list !== undefined) return { label: list(strings), href: page };
  const [id = '', received] = page.split('/');
  const document = entriesOf(edition).documents.get(id);
  const name = document === undefined ? id : documentLabel(document, strings);
  const label = received === undefined ? name : strings.downloads.receivedPage(name);
  if (document === undefined) return { label };
  return { label, href: received === undefined ? documentAddress(id) : receivedAddress(id) };
}

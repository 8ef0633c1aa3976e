/** The published editions, and what each changed. */
import { documentAddress, receivedAddress } from '../engine/model/addresses.ts';
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

function changesOfPage(
  edition: Edition,
  { page, added = [], changed = [], moved = [], retired = [] }: PageChanges,
  strings: Strings,
): PublishedEdition['changes'][number] {
  const { downloads: words } = strings;
  const [id = '', received] = page.split('/');
  const document = entriesOf(edition).documents.get(id);
  const label = document === undefined ? id : documentLabel(document, strings);
  const counts = [
    [added, words.added],
    [changed, words.changed],
    [moved, words.moved],
    [retired, words.retired],
  ] as const;
  const changes = counts.flatMap(([anchors, say]) =>
    anchors.length === 0 ? [] : [say(anchors.length)],
  );
  const address = received === undefined ? documentAddress(id) : receivedAddress(id);
  return {
    text: words.changesOf(received === undefined ? label : words.receivedPage(label), changes),
    ...(document === undefined ? {} : { href: address }),
  };
}

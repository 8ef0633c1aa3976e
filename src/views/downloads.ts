/** The page of downloads: every file of the edition, its editions, what the site stores and sends. */
import { receivedFileAddress } from '../engine/model/addresses.ts';
import { documentLabel } from '../engine/model/citing.ts';
import { dateInWords } from '../engine/model/dates.ts';
import type { Edition } from '../engine/model/edition.ts';
import { outboundLinks } from '../engine/model/outbound-links.ts';
import { entriesOf } from '../exports/entries.ts';
import { formatsIn } from '../exports/formats.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { type PublishedEdition, publishedEditions } from './editions.ts';
import { type PartsView, partsView } from './list-parts.ts';
import { longList } from './long-list.ts';
import type { NavigationLink, PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export type DownloadId = keyof Strings['downloads']['files'];
export type DownloadForm = keyof Strings['files']['forms'];

/** A file of the whole edition. */
export interface Download {
  readonly id: DownloadId;
  readonly form: DownloadForm;
  readonly address: string;
  /** Unknown where the file is made of finished pages. */
  readonly bytes?: number;
}

export interface DownloadsView {
  readonly page: PageView;
  /** The files of the whole edition, one row for those with the same content. */
  readonly whole: readonly DownloadRow[];
  /** The files beside each document. */
  readonly beside: readonly {
    readonly label: string;
    readonly fileName: string;
    readonly description: string;
    readonly needsText: boolean;
  }[];
  readonly receivedParts?: PartsView | undefined;
  readonly received: readonly ReceivedFileView[];
  /** Links to other sites. */
  readonly links: readonly {
    readonly page: NavigationLink;
    /** When it was last seen. */
    readonly seen: string;
    readonly copy?: string;
  }[];
  readonly editions: readonly (PublishedEdition & { readonly frozen?: FrozenPages })[];
}

/** A received file with its checksum. */
export interface ReceivedFileView {
  readonly title: string;
  readonly sha256: string;
  readonly file: NavigationLink;
}

/** The pages of a past edition as they were. */
export interface FrozenPages {
  /** What they are, with their size. */
  readonly text: string;
  readonly pages: readonly NavigationLink[];
}

/** A past edition whose pages are kept. */
export interface KeptEdition {
  readonly version: string;
  readonly bytes: number;
  readonly pages: readonly { readonly document: string; readonly address: string }[];
}

export interface DownloadRow {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Labels have the size: `CSV, 12 kB`. */
  readonly files: readonly NavigationLink[];
}

/**
 * @param files the files of the whole edition, those with the same content one after another
 * @param kept editions whose pages are kept
 */
export function downloadsView(
  edition: Edition,
  files: readonly Download[],
  kept: readonly KeptEdition[],
): DownloadsView {
  const strings = stringsOf(edition.record.lang);
  const { downloads: words, files: formats } = strings;
  const { title, description } = words;
  const facts = { address: '/data/', title, description };
  const rows = Map.groupBy(files, ({ id }) => id);
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    whole: [...rows].map(([id, forms]) => ({
      id,
      ...words.files[id],
      files: forms.map(({ address, form, bytes }) => ({
        href: address,
        label: words.file(formats.forms[form], bytes),
      })),
    })),
    beside: formatsIn(edition.record).map(({ id, file, needsText }) => ({
      label: formats.labels[id],
      fileName: file,
      description: words.formats[id],
      needsText,
    })),
    receivedParts: partsView(edition, receivedList),
    received: receivedList.sections(edition).flatMap((section) => section.received),
    links: outboundLinks(edition).map(({ url, seen, archived }) => ({
      page: { href: url, label: url.replace(/^https?:\/\//, '').replace(/\/$/, '') },
      seen: seen === undefined ? words.notSeen : words.seen(dateInWords(seen, strings)),
      ...(archived === undefined ? {} : { copy: archived }),
    })),
    editions: publishedEditions(edition).map((one, place) => {
      const past = place === 0 ? undefined : kept.find(({ version }) => version === one.version);
      return past === undefined ? one : { ...one, frozen: frozenPages(edition, past) };
    }),
  };
}

/** All received files, in one section. */
export const receivedList = longList<
  { readonly received: readonly ReceivedFileView[] },
  ReceivedFileView
>({
  address: '/data/',
  title: ({ record }) => stringsOf(record.lang).downloads.received,
  sections: ({ received, record }) => {
    const words = stringsOf(record.lang).downloads;
    return [
      {
        received: received.map(({ title, file, sha256, bytes }) => ({
          title,
          sha256,
          file: { href: receivedFileAddress(file), label: words.file(file, bytes) },
        })),
      },
    ];
  },
  rowsOf: ({ received }) => received,
  withRows: (_, received) => ({ received }),
  tags: { row: 200, section: 100 },
  keysOf: () => [],
  labelOf: ({ title }) => title,
  landingsOf: () => [],
});

function frozenPages(edition: Edition, { bytes, pages }: KeptEdition): FrozenPages {
  const strings = stringsOf(edition.record.lang);
  const { documents } = entriesOf(edition);
  return {
    text: strings.downloads.frozenPages(bytes),
    pages: pages.map(({ document, address }) => {
      const current = documents.get(document);
      const label = current === undefined ? document : documentLabel(current, strings);
      return { href: address, label };
    }),
  };
}

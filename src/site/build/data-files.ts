/** Data files for reference managers, other programs and the site's own scripts. */
import { receivedFileAddress } from '../../engine/model/addresses.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import type { Archive } from '../../engine/source/archive.ts';
import { cardsHtml } from '../../exports/cards.ts';
import { citationPatterns } from '../../exports/citations/patterns.ts';
import {
  cardsAddress,
  documentFileAddress,
  LINKSET_TYPE,
  linksetAddress,
  paperAddress,
  passagesAddress,
  patternsAddress,
  quotingAddress,
} from '../../exports/files.ts';
import { DOCUMENT_FORMATS, formatsOf } from '../../exports/formats.ts';
import { paperSheet } from '../../exports/paper.ts';
import { SECURITY, securityFile } from '../../exports/security.ts';
import { buildFieldIndexes } from '../../search/index/field-indexes.ts';
import { buildLexicon } from '../../search/index/lexicon.ts';
import { previewTexts } from '../../search/index/previews.ts';
import { searchedDocument } from '../../search/index/searched-document.ts';
import { searchedPages } from '../../search/index/searched-pages.ts';
import { wordFiles } from '../../search/index/vocabulary.ts';
import { chunksOf, lexiconFiles, wordFile } from '../../search/index-chunks.ts';
import { recordFile } from '../../search/records.ts';
import { type Strings, stringsOf } from '../../strings/strings.ts';
import { areInFile, CHECKED_DOCUMENTS, checkedDocuments } from '../../views/check.ts';
import { type DocumentFilesView, documentFilesView } from '../../views/document-files.ts';
import { idsAddress, partIds, partsView } from '../../views/list-parts.ts';
import { dividedLists } from '../../views/lists.ts';
import { rootFrom, withRelativeAddresses } from '../head/relative-addresses.ts';
import { viewKey } from '../pages.ts';

/** A file that is not a page. */
export interface DataFile {
  /** From the site's root: `/documents/i/citation.ris`. */
  readonly address: string;
  readonly type: string;
  /** The digest of the file's inputs. Without it, the file is made and compared. */
  readonly key?: string;
  readonly make: () => string | Uint8Array;
}

/** A data file that is text. */
export interface TextFile extends DataFile {
  readonly make: () => string;
}

const json = (address: string, make: () => unknown): TextFile => ({
  address,
  type: 'application/json',
  make: () => JSON.stringify(make()),
});

/** Every data file of the edition. Their contents are computed on demand. */
export const dataFiles = (edition: Edition): TextFile[] => [
  ...edition.documents.flatMap(({ id }) => documentFiles(edition, id)),
  ...searchFiles(edition),
  ...listFiles(edition),
  ...contactFile(edition),
];

/** Files of the archive that are published as they are: transcriptions and received files. */
export function sourceFiles({ documents, received }: Archive): DataFile[] {
  const sources = DOCUMENT_FORMATS.filter(({ origin }) => origin === 'archive');
  return [
    ...documents.flatMap(({ id, text }) =>
      sources.map(({ file, mediaType }) => ({
        address: documentFileAddress(id, file),
        type: mediaType,
        make: () => text,
      })),
    ),
    ...received.map(({ name, bytes }) => ({
      address: receivedFileAddress(name),
      type: 'text/plain',
      make: () => bytes,
    })),
  ];
}

/** The files of one document. */
export function documentFiles(edition: Edition, id: string): TextFile[] {
  return filesOfView(documentFilesView(edition, id), stringsOf(edition.record.lang));
}

function filesOfView(view: DocumentFilesView, strings: Strings): TextFile[] {
  const { id, cited, linkset, cards, cardsPage, passages, quoting } = view;
  const key = viewKey(view);
  const files: TextFile[] = [
    ...formatsOf({ books: false }, view.data.text).flatMap(({ file, mediaType, write }) =>
      write === undefined
        ? []
        : [
            {
              address: documentFileAddress(id, file),
              type: mediaType,
              make: () => write(view, strings),
            },
          ],
    ),
    {
      address: linksetAddress(id),
      type: LINKSET_TYPE,
      make: () => `${JSON.stringify(linkset, null, 2)}\n`,
    },
    { address: paperAddress(id), type: 'text/css', make: () => paperSheet(view.data, strings) },
    {
      address: cardsAddress(id),
      type: 'text/html',
      make: () => withRelativeAddresses(cardsHtml(cards, cardsPage), rootFrom(cardsAddress(id))),
    },
    ...(passages.length === 0
      ? []
      : [
          json(patternsAddress(id), () => citationPatterns(cited, strings)),
          json(passagesAddress(id), () => ({ passages })),
          json(quotingAddress(id), () => quoting),
        ]),
  ];
  return files.map((file) => ({ ...file, key }));
}

/** The ids of lists in parts whose indexes do not have them, and the texts of the check where these are many. */
export const listFiles = (edition: Edition): TextFile[] => [
  ...dividedLists(edition)
    .filter((list) => partsView(edition, list)?.idsFile !== undefined)
    .map((list) => json(idsAddress(list.address), () => partIds(edition, list))),
  ...(areInFile(edition) ? [json(CHECKED_DOCUMENTS, () => checkedDocuments(edition))] : []),
];

/** How to report a problem of security, where the edition has a contact. */
export function contactFile({ record }: Edition): TextFile[] {
  const text = securityFile(record);
  return text === undefined ? [] : [{ ...SECURITY, make: () => text }];
}

/** What the search page fetches. */
export const searchFiles = perEdition((edition: Edition): TextFile[] => {
  const indexes = buildFieldIndexes(edition);
  return [
    ...[...lexiconFiles(buildLexicon(edition))].map(([file, data]) =>
      json(`/search/${file}.json`, () => data),
    ),
    ...edition.documents.map((document) =>
      json(recordFile(document.id), () => searchedDocument(document, edition)),
    ),
    ...searchedPages(edition).map((page) => json(recordFile(page.id), () => page)),
    ...[...wordFiles(edition)].map(([letter, words]) =>
      json(`/search/${wordFile(letter)}.json`, () => words),
    ),
    ...[...chunksOf(indexes, edition)].map(([file, shard]) =>
      json(`/search/${file}.json`, () => ({
        ...shard,
        texts: previewTexts(shard, indexes, edition),
      })),
    ),
  ];
});

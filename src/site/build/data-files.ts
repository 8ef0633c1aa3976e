/** Data files for reference managers, other programs and the site's own scripts. */
import { documentAddress, receivedFileAddress } from '../../engine/model/addresses.ts';
import type { Document } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import type { DocumentExtras } from '../../engine/model/published-files.ts';
import type { Archive } from '../../engine/source/archive.ts';
import { digest } from '../../engine/source/digest.ts';
import { cardsHtml } from '../../exports/cards.ts';
import { citationPatterns } from '../../exports/citations/patterns.ts';
import { documentFileAddress, LINKSET_TYPE, linksetAddress } from '../../exports/files.ts';
import { DOCUMENT_FORMATS, formatsOf } from '../../exports/formats.ts';
import { quotedHtml } from '../../exports/quoted.ts';
import { SECURITY, securityFile } from '../../exports/security.ts';
import { documentPack, inPacks, wordsPack } from '../../markup/packs.ts';
import { buildFieldIndexes } from '../../search/index/field-indexes.ts';
import { buildLexicon } from '../../search/index/lexicon.ts';
import { previewTexts } from '../../search/index/previews.ts';
import { resultTexts } from '../../search/index/result-texts.ts';
import { searchedDocument } from '../../search/index/searched-document.ts';
import { searchedPages } from '../../search/index/searched-pages.ts';
import { wordFiles } from '../../search/index/vocabulary.ts';
import { chunksOf, lexiconFiles, wordFile } from '../../search/index-chunks.ts';
import { packFile } from '../../search/records.ts';
import { type Strings, stringsOf } from '../../strings/strings.ts';
import { areInFile, CHECKED_DOCUMENTS, checkedDocuments } from '../../views/check.ts';
import { documentFilesView } from '../../views/document-files.ts';
import {
  documentPacks,
  type PackedDocument,
  packedDocument,
  packedWords,
  wordsPacks,
} from '../../views/document-packs.ts';
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

/** Every data file of the edition. */
export const dataFiles = (edition: Edition): TextFile[] => [
  ...edition.documents.flatMap(({ id }) => documentFiles(edition, id)),
  ...documentPackFiles(edition),
  ...wholeFiles(edition),
];

/** The data files that are of no document. Their contents are computed on demand. */
export const wholeFiles = (edition: Edition): TextFile[] => [
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
        key: digest(text),
        make: () => text,
      })),
    ),
    ...received.map(({ name, bytes }) => ({
      address: receivedFileAddress(name),
      type: 'text/plain',
      key: digest(bytes),
      make: () => bytes,
    })),
  ];
}

/** The files of one document. */
export function documentFiles(edition: Edition, id: string): TextFile[] {
  const view = documentFilesView(edition, id);
  const strings = stringsOf(edition.record.lang);
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
      make: () => `${JSON.stringify(view.linkset, null, 2)}\n`,
    },
  ];
  return files.map((file) => ({ ...file, key }));
}

/** What scripts fetch of documents, in packs, one after the other: only what one holds is in memory. */
export function* documentPackFiles(edition: Edition): Generator<TextFile> {
  const strings = stringsOf(edition.record.lang);
  const pack = <View extends { readonly id: string }>(
    address: string,
    views: readonly View[],
    make: (view: View) => unknown,
  ): TextFile => ({
    ...json(address, () => Object.fromEntries(views.map((view) => [view.id, make(view)]))),
    key: viewKey(views),
  });
  const idOf = ({ id }: Document): string => id;
  for (const [number, own] of inPacks(edition.documents, documentPacks(edition), idOf)) {
    const views = own.map(({ id }) => packedDocument(edition, id));
    yield pack(documentPack(number), views, (view) => extrasOf(view, strings));
  }
  const texts = edition.documents.filter(({ passages }) => passages.length > 0);
  for (const [number, own] of inPacks(texts, wordsPacks(edition), idOf)) {
    const views = own.map(({ id }) => packedWords(edition, id));
    yield pack(wordsPack(number), views, ({ passages }) => passages);
  }
}

/** Links in cards are relative to the page of the document. */
const extrasOf = (
  { id, cards, cited, quoted, quoting }: PackedDocument,
  strings: Strings,
): DocumentExtras => ({
  cards: withRelativeAddresses(cardsHtml(cards), rootFrom(documentAddress(id))),
  quoted: quotedHtml(quoted),
  patterns: citationPatterns(cited, strings),
  quoting,
});

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
  const lexicon = buildLexicon(edition);
  const { packs } = lexicon;
  const chunks = chunksOf(indexes, edition, packs.names);
  return [
    ...[...lexiconFiles(lexicon)].map(([file, data]) => json(`/search/${file}.json`, () => data)),
    ...inPacks(edition.documents, packs.documents, ({ id }) => id).map(([pack, documents]) =>
      json(packFile('documents', pack), () =>
        documents.map((document) => searchedDocument(document, edition)),
      ),
    ),
    ...inPacks(searchedPages(edition), packs.pages, ({ id }) => id).map(([pack, pages]) =>
      json(packFile('pages', pack), () => pages),
    ),
    ...[...wordFiles(edition)].map(([letter, words]) =>
      json(`/search/${wordFile(letter)}.json`, () => words),
    ),
    ...[...chunks].map(([file, shard]) =>
      json(`/search/${file}.json`, () => ({
        ...shard,
        texts: previewTexts(shard, indexes, edition),
      })),
    ),
    ...resultTexts(chunks.values(), indexes, lexicon, edition).map(({ file, make }) =>
      json(`/search/${file}.json`, () => ({ texts: make() })),
    ),
  ];
});

/** Data files for reference managers, other programs and the site's own scripts. */
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { cardsHtml } from '../../exports/cards.ts';
import { CITATION_FORMATS } from '../../exports/citations/formats.ts';
import { citationPatterns } from '../../exports/citations/patterns.ts';
import {
  cardsAddress,
  citationFileAddress,
  linksetAddress,
  passagesAddress,
  patternsAddress,
} from '../../exports/files.ts';
import { LINKSET_TYPE } from '../../exports/metadata/signposting.ts';
import { buildFieldIndexes } from '../../search/index/field-indexes.ts';
import { buildLexicon } from '../../search/index/lexicon.ts';
import { previewTexts } from '../../search/index/previews.ts';
import { searchedDocument } from '../../search/index/searched-document.ts';
import { searchedEssay } from '../../search/index/searched-essay.ts';
import { chunksOf, lexiconFiles } from '../../search/index-chunks.ts';
import { essayFile } from '../../search/records.ts';
import { type Strings, stringsOf } from '../../strings/strings.ts';
import { type DocumentFilesView, documentFilesView } from '../../views/document-files.ts';
import { viewKey } from '../pages.ts';

/** A file that is not a page. */
export interface DataFile {
  /** From the site's root: `/documents/i/citation.ris`. */
  readonly address: string;
  readonly type: string;
  /** The digest of the file's inputs. Without it, the file is made and compared. */
  readonly key?: string;
  readonly make: () => string;
}

const json = (address: string, make: () => unknown): DataFile => ({
  address,
  type: 'application/json',
  make: () => JSON.stringify(make()),
});

/** Every data file of the edition. Their contents are computed on demand. */
export const dataFiles = perEdition((edition: Edition): DataFile[] => {
  const strings = stringsOf(edition.record.lang);
  return [
    ...edition.documents.flatMap(({ id }) =>
      documentFiles(documentFilesView(edition, id), strings),
    ),
    ...searchFiles(edition),
  ];
});

function documentFiles(view: DocumentFilesView, strings: Strings): DataFile[] {
  const { id, cited, linkset, cards, passages } = view;
  const key = viewKey(view);
  const files: DataFile[] = [
    ...CITATION_FORMATS.map(({ extension, mediaType, write }) => ({
      address: citationFileAddress(id, extension),
      type: mediaType,
      make: () => write([cited.item], strings),
    })),
    {
      address: linksetAddress(id),
      type: LINKSET_TYPE,
      make: () => `${JSON.stringify(linkset, null, 2)}\n`,
    },
    ...(passages.length === 0
      ? []
      : [
          { address: cardsAddress(id), type: 'text/html', make: () => cardsHtml(cards, strings) },
          json(patternsAddress(id), () => citationPatterns(cited)),
          json(passagesAddress(id), () => ({ passages })),
        ]),
  ];
  return files.map((file) => ({ ...file, key }));
}

function searchFiles(edition: Edition): DataFile[] {
  const indexes = buildFieldIndexes(edition);
  return [
    ...[...lexiconFiles(buildLexicon(edition))].map(([file, data]) =>
      json(`/search/${file}.json`, () => data),
    ),
    ...edition.documents.map((document) =>
      json(`/search/documents/${document.id}.json`, () => searchedDocument(document, edition)),
    ),
    ...edition.essays.map((essay) =>
      json(essayFile(essay.record.address), () => searchedEssay(essay)),
    ),
    ...[...chunksOf(indexes, edition)].map(([file, shard]) =>
      json(`/search/${file}.json`, () => ({
        ...shard,
        texts: previewTexts(shard, indexes, edition),
      })),
    ),
  ];
}

/** Files beside the pages, for reference managers, for machines and for the site's own scripts. */
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import type { PassageWords } from '../engine/model/published-files.ts';
import { digest } from '../engine/source/digest.ts';
import { cslItem } from '../exports/citations/csl-item.ts';
import { citationPatterns } from '../exports/citations/patterns.ts';
import {
  cardsAddress,
  citationFileAddress,
  linksetAddress,
  passagesAddress,
  patternsAddress,
} from '../exports/files.ts';
import { CITATION_FORMATS } from '../exports/formats.ts';
import { documentLinkset } from '../exports/metadata/linkset.ts';
import { LINKSET_TYPE } from '../exports/metadata/signposting.ts';
import { firstTexts } from '../search/indexes/first-texts.ts';
import { searchedDocument } from '../search/indexes/searched-document.ts';
import { searchedEssay } from '../search/indexes/searched-essay.ts';
import { buildSmallIndexes } from '../search/indexes/small-indexes.ts';
import { buildVocabulary } from '../search/indexes/vocabulary.ts';
import { yearsOf } from '../search/indexes/years.ts';
import { essayFile } from '../search/known.ts';
import { shardsOf, vocabularyFiles } from '../search/shards.ts';
import { cards } from './cards.ts';
import { pageKeys } from './page-key.ts';

/** A file that is no page. */
export interface DataFile {
  /** From the site's root: `/documents/i/citation.ris`. */
  readonly address: string;
  readonly type: string;
  /** Names what it depends on, where that is known without making it. */
  readonly madeOf?: string;
  readonly make: () => string;
}

const json = (address: string, make: () => unknown, madeOf?: string): DataFile => ({
  address,
  type: 'application/json',
  make: () => JSON.stringify(make()),
  ...(madeOf === undefined ? {} : { madeOf }),
});

/** Every such file of the edition; those of documents are made when they are asked for. */
export const dataFiles = perEdition('data files', (edition: Edition): DataFile[] => [
  ...edition.documents.flatMap((document) => {
    const madeOf = pageKeys(edition)(document);
    return documentFiles(edition, document).map((file) => ({ ...file, madeOf }));
  }),
  ...searchFiles(edition),
]);

function documentFiles(edition: Edition, document: Document): DataFile[] {
  const { id, passages } = document;
  const item = () => [cslItem(edition, { document })];
  const words = (): PassageWords => ({ passages: passages.map((one) => [one.id, one.text]) });
  return [
    ...CITATION_FORMATS.map(({ extension, mediaType, write }) => ({
      address: citationFileAddress(id, extension),
      type: mediaType,
      make: () => write(item()),
    })),
    {
      address: linksetAddress(id),
      type: LINKSET_TYPE,
      make: () => `${JSON.stringify(documentLinkset(edition, document), null, 2)}\n`,
    },
    ...(passages.length === 0
      ? []
      : [
          {
            address: cardsAddress(id),
            type: 'text/html',
            make: () => cards(edition, document),
          },
          json(patternsAddress(id), () => citationPatterns(edition, document)),
          json(passagesAddress(id), words),
        ]),
  ];
}

function searchFiles(edition: Edition): DataFile[] {
  const indexes = buildSmallIndexes(edition);
  // The days in a document's words depend on the years of all, and on what the chronology tells of its passages.
  const time = digest(JSON.stringify([yearsOf(edition), edition.events]));
  return [
    ...[...vocabularyFiles(buildVocabulary(edition))].map(([file, data]) =>
      json(`/search/${file}.json`, () => data),
    ),
    ...edition.documents.map((document) =>
      json(
        `/search/documents/${document.id}.json`,
        () => searchedDocument(document, edition),
        pageKeys(edition)(document) + time,
      ),
    ),
    ...edition.essays.map((essay) =>
      json(essayFile(essay.record.address), () => searchedEssay(essay)),
    ),
    ...[...shardsOf(indexes, edition)].map(([file, shard]) =>
      json(`/search/${file}.json`, () => ({
        ...shard,
        texts: firstTexts(shard, indexes, edition),
      })),
    ),
  ];
}

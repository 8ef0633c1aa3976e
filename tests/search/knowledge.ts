/** What search knows of an archive. */
import type { Edition } from '../../src/engine/model/edition.ts';
import { buildSmallIndexes } from '../../src/search/indexes/small-indexes.ts';
import { buildVocabulary } from '../../src/search/indexes/vocabulary.ts';
import type { SmallIndexes } from '../../src/search/reading/small-indexes.ts';
import type { Vocabulary } from '../../src/search/reading/vocabulary.ts';

export interface Knowledge {
  readonly edition: Edition;
  readonly vocabulary: Vocabulary;
  readonly indexes: SmallIndexes;
}

export const knowledgeOf = (edition: Edition): Knowledge => ({
  edition,
  vocabulary: buildVocabulary(edition),
  indexes: buildSmallIndexes(edition),
});

/** What search knows of an archive. */
import type { Edition } from '../../src/engine/model/edition.ts';
import type { SmallIndexes } from '../../src/search/field-indexes.ts';
import { buildSmallIndexes } from '../../src/search/index/field-indexes.ts';
import { buildVocabulary } from '../../src/search/index/lexicon.ts';
import type { Vocabulary } from '../../src/search/lexicon.ts';

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

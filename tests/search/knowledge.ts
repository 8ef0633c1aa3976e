/** The data of the search of an archive. */
import type { Edition } from '../../src/engine/model/edition.ts';
import type { FieldIndexes } from '../../src/search/field-indexes.ts';
import { buildFieldIndexes } from '../../src/search/index/field-indexes.ts';
import { buildLexicon } from '../../src/search/index/lexicon.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';

export interface Knowledge {
  readonly edition: Edition;
  readonly lexicon: Lexicon;
  readonly indexes: FieldIndexes;
}

export const knowledgeOf = (edition: Edition): Knowledge => ({
  edition,
  lexicon: buildLexicon(edition),
  indexes: buildFieldIndexes(edition),
});

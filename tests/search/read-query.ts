/** Reads queries with everything that the search page loads for them. */
import type { Lexicon } from '../../src/search/lexicon.ts';
import { NUMBER_FINDERS } from '../../src/search/query/number-finders.ts';
import { readQuery as read } from '../../src/search/query/read-query.ts';
import type { ParsedQuery, TextRange } from '../../src/search/query/terms.ts';

export const readQuery = (
  query: string,
  lexicon: Lexicon,
  asWords?: readonly TextRange[],
): ParsedQuery => read(query, lexicon, NUMBER_FINDERS, asWords);

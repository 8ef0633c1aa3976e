/** Reads queries with everything that the search page loads for them. */
import type { Lexicon } from '../../src/search/lexicon.ts';
import { findAskedDates } from '../../src/search/query/dates.ts';
import { readQuery as read } from '../../src/search/query/read-query.ts';
import type { ParsedQuery, TextRange } from '../../src/search/query/terms.ts';

export const readQuery = (
  query: string,
  lexicon: Lexicon,
  asWords?: readonly TextRange[],
): ParsedQuery => read(query, lexicon, findAskedDates, asWords);

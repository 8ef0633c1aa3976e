/** Reads queries with everything that the search page loads for them. */
import type { Lexicon } from '../../src/search/lexicon.ts';
import { findAskedDates } from '../../src/search/query/dates.ts';
import type { LateFinders } from '../../src/search/query/late-finders.ts';
import { readQuery as read } from '../../src/search/query/read-query.ts';
import { findSourcePlaces } from '../../src/search/query/source-places.ts';
import type { ParsedQuery, TextRange } from '../../src/search/query/terms.ts';

const late: LateFinders = { dates: findAskedDates, places: findSourcePlaces };

export const readQuery = (
  query: string,
  lexicon: Lexicon,
  asWords?: readonly TextRange[],
): ParsedQuery => read(query, lexicon, late, asWords);

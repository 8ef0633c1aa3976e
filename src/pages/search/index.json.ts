/** Names, dates, speakers and call numbers with their passages, for the search page. */
import type { APIRoute } from 'astro';
import { buildSmallIndexes } from '../../search/indexes/small-indexes.ts';
import { buildVocabulary } from '../../search/indexes/vocabulary.ts';
import type { Known } from '../../search/known.ts';
import { openEdition } from '../../site/edition.ts';

export const GET: APIRoute = async () => {
  const edition = await openEdition();
  const known: Known = { vocabulary: buildVocabulary(edition), ...buildSmallIndexes(edition) };
  return Response.json(known);
};

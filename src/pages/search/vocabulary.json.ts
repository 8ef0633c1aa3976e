/** What can be asked, for the search page. */
import type { APIRoute } from 'astro';
import { buildVocabulary } from '../../search/indexes/vocabulary.ts';
import { openEdition } from '../../site/edition.ts';

export const GET: APIRoute = async () => Response.json(buildVocabulary(await openEdition()));

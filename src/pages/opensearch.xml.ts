/** The description of the site's search, for browsers that offer it. */
import type { APIRoute } from 'astro';
import { OPEN_SEARCH, openSearchDescription } from '../exports/open-search.ts';
import { openEdition } from '../site/edition.ts';

export const GET: APIRoute = async () =>
  new Response(openSearchDescription(await openEdition()), {
    headers: { 'Content-Type': OPEN_SEARCH.type },
  });

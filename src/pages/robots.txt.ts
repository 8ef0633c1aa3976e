/** Tells crawlers where the site map is. */
import type { APIRoute } from 'astro';
import { robots } from '../exports/site-map.ts';
import { openEdition } from '../site/edition.ts';

export const GET: APIRoute = async () => new Response(robots(await openEdition()));

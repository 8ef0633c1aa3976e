/** The picture shown where a link to the edition is shared. */
import type { APIRoute } from 'astro';
import { socialCardPng } from '../site/images/social-card.ts';

export const GET: APIRoute = async () =>
  new Response(await socialCardPng(), { headers: { 'Content-Type': 'image/png' } });

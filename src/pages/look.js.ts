/** The script that applies the colours and text size that a reader has chosen, before the first rendering. */
import type { APIRoute } from 'astro';
import { lookScript } from '../site/head/look.ts';

export const GET: APIRoute = () =>
  new Response(lookScript, { headers: { 'Content-Type': 'text/javascript' } });

/** The styles of the colours and text sizes that readers choose. */
import type { APIRoute } from 'astro';
import { lookStyles } from '../site/head/look.ts';
import bars from '../styles/bars.css?raw';
import map from '../styles/map.css?raw';
import surfaces from '../styles/surfaces.css?raw';
import tokens from '../styles/tokens.css?raw';

export const GET: APIRoute = () =>
  new Response(lookStyles([tokens, surfaces, map, bars]), {
    headers: { 'Content-Type': 'text/css' },
  });

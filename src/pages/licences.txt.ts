/** The licences of the packages whose code is part of the site. */
import type { APIRoute } from 'astro';
import { licences } from '../site/build/licence-notices.ts';
import { packagesInScripts } from '../site/build/script-imports.ts';

export const GET: APIRoute = () => new Response(licences(packagesInScripts()));

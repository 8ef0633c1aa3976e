/** Astro's middleware that writes the addresses of every page relative to the page. */
import type { MiddlewareHandler } from 'astro';
import { openEdition } from '../edition.ts';
import { rootFrom, withRelativeAddresses } from './relative-addresses.ts';

/** The page that a server shows for unknown addresses, which are in any folder. */
const NOT_FOUND = '/404';

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const root = url.pathname.startsWith(NOT_FOUND) ? await rootOfHost() : rootFrom(url.pathname);
  return new Response(withRelativeAddresses(await response.text(), root), response);
};

/** The path of the site's web address: `/`, or `/letters/` for `https://lights.example/letters`. */
async function rootOfHost(): Promise<string> {
  const { record } = await openEdition();
  return `${new URL(record.url).pathname.replace(/\/$/, '')}/`;
}

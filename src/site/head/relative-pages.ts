/** Astro's middleware that writes the addresses of every page relative to the page. */
import type { MiddlewareHandler } from 'astro';
import { rootOf } from './page-styles.ts';
import { withRelativeAddresses } from './relative-addresses.ts';

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const root = await rootOf(url.pathname);
  return new Response(withRelativeAddresses(await response.text(), root), response);
};

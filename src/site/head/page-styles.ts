/** The styles of a page, which stand in its head: no page waits for a second answer before it is drawn. */
import { openEdition } from '../edition.ts';
import { rootFrom } from './relative-addresses.ts';

/** The page that a server shows for unknown addresses, which are in any folder. */
const NOT_FOUND = '/404';

/** An address from the root of the site in a style: of a font. */
const FROM_ROOT = /url\((["']?)\/(?!\/)/g;

/** The way from a page to the root of the site. From the page for unknown addresses, it is the path of the site's web address. */
export async function rootOf(address: string): Promise<string> {
  if (!address.startsWith(NOT_FOUND)) return rootFrom(address);
  const { record } = await openEdition();
  return `${new URL(record.url).pathname.replace(/\/$/, '')}/`;
}

/** Styles with addresses that lead from the page to the root of the site. @param root the way there: `../` */
export const stylesAt = (root: string, css: string): string =>
  css.replace(FROM_ROOT, `url($1${root}`);

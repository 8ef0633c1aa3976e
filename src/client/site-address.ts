/** Addresses within the site for scripts. The site may be in any folder of a host. */

/** The icon is in the folder of the site's first page; every page links it. */
const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');

/** The whole address of a page or file. @param address from the root of the site: `/documents/log/` */
export const siteAddress = (address: string): string => new URL(`.${address}`, icon?.href).href;

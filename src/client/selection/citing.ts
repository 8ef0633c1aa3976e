/** The address of the page in citations. */

/** The canonical address for citations, whose host may differ from the current one. */
export const canonicalAddress = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
  location.origin + location.pathname;

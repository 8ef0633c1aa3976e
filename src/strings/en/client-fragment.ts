/** Words about an address that names nothing on its page. */
export const missing = (fragment: string): string =>
  `This page has no passage “${fragment}”. The address may be incomplete or misspelled.`;

/**
 * Pagefind takes words joined by a long dash for one word and finds only the first: it is given the text
 * with hyphens, which divide words.
 */

/** A page's HTML, or text, as it is indexed. */
export const toIndexed = (text: string): string =>
  text.replaceAll('—', '--').replace(/(?<=\d)–(?=\d)/g, '-');

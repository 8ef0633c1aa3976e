/**
 * Pagefind takes words joined by a long dash for one word and finds only the first. So it is given the
 * text with hyphens, which divide words, and what is shown of the index gets its dashes back.
 */

/** A page's HTML, or text, as it is indexed. */
export const toIndexed = (text: string): string =>
  text.replaceAll('—', '--').replace(/(?<=\d)–(?=\d)/g, '-');

/** Indexed text as it is set on the page. */
export const fromIndexed = (text: string): string =>
  text.replaceAll('--', '—').replace(/(?<=\d)-(?=\d)/g, '–');

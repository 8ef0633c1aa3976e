/** Words in files that are read without the site: the EPUB, single pages, PDF. */

export const titlePage = 'Title page';
export const contents = 'Contents';
export const landmarks = 'Landmarks';
export const pages = 'Pages of the sources';
export const text = 'Text';

/** What stands below the text of a page in one file. */
export const colophon = (title: string, edition: string, day: string): string =>
  `From ${title}, edition ${edition}, ${day}. The page on the site:`;

/** `Edition 2, 29 November 2026` */
export const editionLine = (edition: string, day: string): string => `Edition ${edition}, ${day}`;
export const licence = (words: string): string => `What the editors wrote: ${words}`;
export const rights = (texts: string): string => `Rights in the texts: ${texts}`;

/** How accessible the EPUB is, for catalogues. */
export const accessibility =
  'All text can be read aloud and resized. Headings, notes and links are marked as such. There are no images, sounds or moving parts.';

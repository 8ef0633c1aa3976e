/** The bibliography, and the labels of works. */
export const title = 'Bibliography';
export const description = 'The works that the editors cite.';
export const intro =
  'The works that the editors cite. Links lead to publishers, archives and authors, or to a page that describes the study.';

export const editedBy = (names: string): string => `edited by ${names}`;
export const translatedBy = (names: string): string => `translated by ${names}`;
export const volume = (volume: string): string => `vol. ${volume}`;
export const number = (number: string): string => `no. ${number}`;
export const pages = (pages: string): string => `${/^\d+$/.test(pages) ? 'p.' : 'pp.'} ${pages}`;
export const isbn = (number: string): string => `ISBN ${number}`;
export const readIn = (date: string): string => `accessed ${date}`;
export const quoted = (title: string): string => `“${title}”`;

/** Authors in the label of a work: `Fell and Ren`, `Fell et al.`. */
export const two = (first: string, second: string): string => `${first} and ${second}`;
export const several = (first: string): string => `${first} et al.`;

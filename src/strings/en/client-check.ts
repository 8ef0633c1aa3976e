/** Words of the answer of the quotation check. */
import { words } from './numbers.ts';

export const exact = 'Word for word: ';
export const exactElsewhere = 'Word for word, but elsewhere: ';
export const near = 'Not word for word. Nearest is ';
export const legend =
  'Underlined: in the text and not in the quotation. Struck out: in the quotation and not in the text.';
/** @param searched number of texts that were searched */
export const notFound = (searched: number): string =>
  `Not found in ${searched === 1 ? 'this text' : `these ${words(searched)} texts`}. That does not prove the quotation false: it may be from a text that is not here.`;
export const failed = 'The texts could not be loaded. Check your connection and try again.';

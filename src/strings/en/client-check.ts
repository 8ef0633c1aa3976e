/** Words of the answer of the quotation check. */
import { all } from './locale.ts';
import { words } from './numbers.ts';

/** Before the number of a passage, and for several. */
const found = (how: string) => ({
  here: `${how}: `,
  elsewhere: `${how}, but elsewhere: `,
  /** @param count number of places, if there are several */
  places: (count: number): string => `${how} in ${words(count)} places:`,
});
export const exact = found('Word for word');
export const altered = found('Word for word, with changes that the quotation may make');
interface Alterations {
  readonly omitted: readonly string[];
  readonly inserted: readonly string[];
  readonly capitals: readonly { readonly written: string; readonly printed: string }[];
}
/** What a quotation changes, and shows as changed. */
export const alterations = ({ omitted, inserted, capitals }: Alterations): string[] =>
  [
    omitted.length > 0 &&
      `Left out: ${all(omitted.map(quoted))}. Whether the sense is the same without it is for you to judge.`,
    inserted.length > 0 && `Put in, in brackets: ${all(inserted.map(quoted))}.`,
    capitals.length > 0 &&
      `Another capital: ${all(capitals.map(({ written, printed }) => `${quoted(written)} for ${quoted(printed)}`))}.`,
  ].filter((one) => one !== false);
const quoted = (text: string): string => `“${text}”`;
export const near = 'Not word for word. Nearest is ';
export const legend =
  'Underlined: in the text and not in the quotation. Struck out: in the quotation and not in the text.';
/**
 * Whose words a passage has.
 * @param hands the speaker or author, then those who quote or forward the words; not empty
 */
export function hands(
  [first = '', ...through]: readonly string[],
  recorders: readonly string[],
  translators: readonly string[],
): string {
  const parts = [
    first,
    through.length > 0 ? `as passed on by ${through.join(', then by ')}` : '',
    recorders.length > 0 ? `as taken down by ${all(recorders)}` : '',
    translators.length > 0 ? `in the translation of ${all(translators)}` : '',
  ];
  return parts.filter(Boolean).join(', ');
}
/** Whose words they are. */
export const wordsOf = (by: string): string => `Words of ${by}.`;
/** Where a passage has the words in quotation marks, which may be another's. */
export const quotedThere = 'There they stand in quotation marks, as the words of somebody else.';
/**
 * @param searched number of texts that were searched
 * @param without titles of documents whose text is not in this edition
 */
export const notFound = (searched: number, without: string): string =>
  [
    `Not found in ${searched === 1 ? 'this text' : `these ${words(searched)} texts`}.`,
    'That does not prove the quotation false: it may be from a text that is not here.',
    without && `This edition describes, but does not have, the text of ${without}.`,
  ]
    .filter(Boolean)
    .join(' ');
export const failed = 'The texts could not be loaded. Check your connection and try again.';

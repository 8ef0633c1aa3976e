/** Sentences about an item for formats that have no field for them. */
import { dateInWords } from '../../engine/model/dates.ts';
import type { Strings } from '../../strings/strings.ts';
import { inNameOrder } from '../entries.ts';
import { isoDate } from './csl-date.ts';
import type { CslItem } from './csl-item.ts';

/** The edition that contains an item: `In The Papers, ed. Tomas Ren, edition 1 (12 March 2003)`. */
export function editionStatement(item: CslItem, strings: Strings): string {
  const editors = item.editor?.map(inNameOrder).join(', ');
  const date = dateInWords(isoDate(item['available-date']), strings);
  return strings.citations.inEdition(item['container-title'], item.edition, date, editors);
}

/** The edition as a quotation names it: `The Papers, edition 1, 12 March 2003`. */
export const editionInQuotation = (item: CslItem, strings: Strings): string =>
  strings.citations.editionInQuotation(
    item['container-title'],
    item.edition,
    dateInWords(isoDate(item['available-date']), strings),
  );

/** The location of the original: `Board of Lights, box 12`; missing if the archive is unknown. */
export const archiveStatement = ({ archive, archive_location }: CslItem): string | undefined =>
  archive === undefined || archive_location === undefined
    ? archive
    : `${archive}, ${archive_location}`;

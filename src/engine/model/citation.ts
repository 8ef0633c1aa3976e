/** A document cited in one line, in the manner of the Chicago notes. */

import { typeset } from '../rehype/typography.ts';
import { archiveInWords } from './archive-reference.ts';
import type { Document } from './document.ts';
import type { Edition } from './edition.ts';
import { groupOf, partyOf } from './entries.ts';

/**
 * `“Title, place and date,” archive, trans. Name; in Edition, Document I.` What the record does not give
 * is left out.
 */
export function citationOf(edition: Edition, { record }: Document): string {
  const { archive, translators, number, subtitle } = record;
  const title = [record.title, subtitle].filter((part) => part !== undefined).join(', ');
  const names = translators.map((id) => partyOf(edition, id).entry.name).join(' and ');
  const source = [
    archive && archiveInWords(archive, groupOf(edition, archive.repository).name),
    names && `trans. ${names}`,
  ].filter((part) => part !== undefined && part !== '');
  const place = number === undefined ? '' : `, Document ${number}`;
  return typeset(
    `“${title},” ${source.length > 0 ? `${source.join(', ')}; ` : ''}in ${edition.record.title}${place}.`,
  );
}

/**
 * Dublin Core with Zotero's own terms. Zotero's importer reads `z:itemType` as the type, `z:recipients`,
 * `z:translators` and `bib:contributors` as people, and any other `z:` term as the field of that name. It takes a
 * `DC.contributor` for an author, so there is none. It divides a name at its comma, or else before its last word, and drops a dot at
 * the end.
 */
import type { Document } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { genreOf } from '../../engine/model/genres.ts';
import { plainText } from '../../engine/model/plain-text.ts';
import { stringsOf } from '../../strings/strings.ts';
import { isoDate } from '../citations/csl-date.ts';
import { cslItem } from '../citations/csl-item.ts';
import { editionStatement } from '../citations/statements.ts';
import { editorsOf, filedName, inverted } from '../entries.ts';
import { type Meta, named } from './page-metadata.ts';

/** The metas of a document's page. */
export function documentMetas(edition: Edition, document: Document): Meta[] {
  const { record } = document;
  const item = cslItem(edition, { document });
  const filed = (ids: readonly string[]): string[] => ids.map((id) => filedName(edition, id));
  const note = [editionStatement(item, stringsOf(edition.record.lang)), item.note, item.status]
    .filter((part) => part !== undefined)
    .join('; ');
  return [
    ...named('DC.title', item.title),
    ...named('DC.creator', ...filed(record.from)),
    ...named('DC.date', item.issued && isoDate(item.issued)),
    ...named('DC.type', item.genre),
    ...named('DC.language', item.language),
    ...named('DC.identifier', item.URL),
    ...named('DC.rights', item.rights),
    ...named('dcterms.spatial', item['event-place']),
    ...named('z:itemType', genreOf(edition, record.genre).zotero),
    ...named('z:recipients', ...filed(record.to)),
    ...named('z:translators', ...filed(record.translators)),
    ...named('bib:contributors', ...filed(record.recorders)),
    ...named('z:archive', item.archive),
    ...named('z:archiveLocation', item.archive_location),
    ...named('z:place', item['event-place']),
    ...named('z:extra', note),
    ...named('z:abstractNote', plainText(document.html.abstract ?? '')),
  ];
}

/** The metas of any other page, whose authors are the editors. */
export const pageMetas = (
  edition: Edition,
  title: string,
  url: string,
  rights = edition.record.licences.words,
): Meta[] => [
  ...named('DC.title', title),
  ...named('DC.creator', ...editorsOf(edition).map(inverted)),
  ...named('DC.date', edition.record.date),
  ...named('DC.language', edition.record.lang),
  ...named('DC.identifier', url),
  ...named('DC.rights', rights),
  ...named('z:itemType', 'webpage'),
  ...named('z:websiteTitle', edition.record.title),
];

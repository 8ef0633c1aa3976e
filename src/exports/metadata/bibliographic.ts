/**
 * Dublin Core with Zotero's own terms. Zotero's importer reads `z:itemType` as the type, `z:recipients`,
 * `z:translators` and `bib:contributors` as people, and any other `z:` term as the field of that name. It takes a
 * `DC.contributor` for an author, so there is none.
 */
import type { Document } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { genreOf } from '../../engine/model/genres.ts';
import { plainText } from '../../engine/model/plain-text.ts';
import { stringsOf } from '../../strings/strings.ts';
import { isoDate } from '../citations/csl-date.ts';
import { cslItem } from '../citations/csl-item.ts';
import { editionStatement } from '../citations/statements.ts';
import { editorsOf, inverted, type Name } from '../entries.ts';
import { type Meta, named } from './page-metadata.ts';

const each = (name: string, names: readonly Name[] = []): Meta[] =>
  named(name, ...names.map(inverted));

/** The metas of a document's page. */
export function documentMetas(edition: Edition, document: Document): Meta[] {
  const item = cslItem(edition, { document });
  const note = [editionStatement(item, stringsOf(edition.record.lang)), item.note, item.status]
    .filter((part) => part !== undefined)
    .join('; ');
  return [
    ...named('DC.title', item.title),
    ...each('DC.creator', item.author),
    ...named('DC.date', item.issued && isoDate(item.issued)),
    ...named('DC.type', item.genre),
    ...named('DC.language', item.language),
    ...named('DC.identifier', item.URL),
    ...named('DC.rights', edition.record.licences.source),
    ...named('dcterms.spatial', item['event-place']),
    ...named('z:itemType', genreOf(edition, document.record.genre).zotero),
    ...each('z:recipients', item.recipient),
    ...each('z:translators', item.translator),
    ...each('bib:contributors', item.contributor),
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
  ...each('DC.creator', editorsOf(edition)),
  ...named('DC.date', edition.record.date),
  ...named('DC.language', edition.record.lang),
  ...named('DC.identifier', url),
  ...named('DC.rights', rights),
  ...named('z:itemType', 'webpage'),
  ...named('z:websiteTitle', edition.record.title),
];

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
import type { Genre } from '../../engine/schemas/genre.ts';
import { stringsOf } from '../../strings/strings.ts';
import { isoDate } from '../citations/csl-date.ts';
import { type CslItem, cslItem } from '../citations/csl-item.ts';
import { editionStatement } from '../citations/statements.ts';
import { editorsOf, filedName, inNameOrder, inverted } from '../entries.ts';
import { type Meta, named } from './page-metadata.ts';

/** The types of Zotero whose items have recipients. */
const WITH_RECIPIENTS: ReadonlySet<Genre['zotero']> = new Set(['email', 'letter']);

/** Where a document was written; e-mails have no field for it. */
const placeOf = (type: Genre['zotero'], { 'event-place': place }: CslItem): string[] =>
  place === undefined || type === 'email' ? [] : [place];

/** The metas of a document's page. */
export function documentMetas(edition: Edition, document: Document): Meta[] {
  const { record } = document;
  const item = cslItem(edition, { document });
  const filed = (ids: readonly string[]): string[] => ids.map((id) => filedName(edition, id));
  const { zotero } = genreOf(edition, record.genre);
  const strings = stringsOf(edition.record.lang);
  const hasRecipients = WITH_RECIPIENTS.has(zotero);
  const sentTo = hasRecipients ? [] : (item.recipient ?? []).map(inNameOrder);
  const note = [
    editionStatement(item, strings),
    item.note,
    ...sentTo.map(strings.citations.sentTo),
    item.status,
  ]
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
    ...named('z:itemType', zotero),
    ...named('z:recipients', ...(hasRecipients ? filed(record.to) : [])),
    ...named('z:translators', ...filed(record.translators)),
    ...named('bib:contributors', ...filed(record.recorders)),
    ...named('z:archive', item.archive),
    ...named('z:archiveLocation', item.archive_location),
    ...named(zotero === 'letter' ? 'z:eventPlace' : 'z:place', ...placeOf(zotero, item)),
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

/** The header of a document in TEI: title, edition, archive, received file, dates, people. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Strings } from '../../strings/strings.ts';
import type { DocumentData } from '../data/document.ts';
import { licenceUrl } from '../licence.ts';
import { actsTaxonomy } from './acts.ts';
import { correspDesc } from './correspondence.ts';
import { documentDateElement } from './dates.ts';
import { handNotes } from './marks.ts';
import { entityName } from './names.ts';
import { proseContent } from './prose-content.ts';

export const headerElement = (data: DocumentData, strings: Strings): Element =>
  x('teiHeader', { 'xml:lang': 'en' }, [
    x('fileDesc', [
      titleStatement(data, strings),
      x('editionStmt', [
        x('edition', { n: data.edition.version }, [
          `${strings.files.tei.edition(data.edition.version)}, `,
          x('date', { when: data.edition.date }, data.edition.date),
        ]),
      ]),
      publication(data, strings),
      x('seriesStmt', [
        x('title', { level: 's', ref: data.edition.url }, data.edition.title),
        ...(data.number === undefined ? [] : [x('biblScope', { unit: 'document' }, data.number)]),
      ]),
      source(data, strings),
    ]),
    x('encodingDesc', [
      x('editorialDecl', [x('p', strings.files.tei.principles)]),
      ...actsTaxonomy(data, strings),
    ]),
    profile(data, strings),
  ]);

function titleStatement(
  { title, subtitle, from, recorders, translators, editors }: DocumentData,
  { files: { tei } }: Strings,
): Element {
  return x('titleStmt', [
    x('title', title),
    ...(subtitle === undefined ? [] : [x('title', { type: 'sub' }, subtitle)]),
    ...from.map((entity) => x('author', [entityName(entity)])),
    ...editors.map((editor) => x('editor', editor)),
    ...recorders.map((entity) =>
      x('respStmt', [x('resp', { key: 'recorder' }, tei.recordedBy), entityName(entity)]),
    ),
    ...translators.map((entity) =>
      x('respStmt', [x('resp', { key: 'translator' }, tei.translatedBy), entityName(entity)]),
    ),
    x('respStmt', { 'xml:id': 'editors' }, [
      x('resp', tei.editedBy),
      x('name', editors.length > 0 ? editors.join(', ') : tei.editors),
    ]),
  ]);
}

const publication = (
  { url, licences, edition, publisher }: DocumentData,
  { files: { tei } }: Strings,
): Element =>
  x('publicationStmt', [
    x('publisher', publisher ?? edition.title),
    x('date', { when: edition.date }, edition.date),
    x('idno', { type: 'URI' }, url),
    x('availability', [
      x('licence', { target: licenceUrl(licences.words) }, [
        x('p', tei.rights(licences.words, licences.source)),
      ]),
    ]),
  ]);

/** The original in its archive, the file from which it is transcribed, and where else it is published. */
function source(
  { archive, received, published, genre, abstract }: DocumentData,
  { files: { tei } }: Strings,
): Element {
  const parts = [
    ...(archive === undefined
      ? []
      : [
          x('msDesc', [
            x('msIdentifier', [
              x('repository', { ref: archive.url }, archive.name),
              ...(archive.callNumber === undefined ? [] : [x('idno', archive.callNumber)]),
            ]),
            x('msContents', [x('summary', abstract === '' ? genre.label : abstract)]),
          ]),
        ]),
    ...(received === undefined
      ? []
      : [
          x('bibl', { type: 'received' }, [
            x('title', received.title),
            x('ref', { target: received.url }, received.url),
            x('idno', { type: 'SHA-256' }, received.sha256),
            ...received.lines.map(([first, last]) =>
              x('biblScope', { unit: 'line', from: `${first}`, to: `${last}` }),
            ),
          ]),
        ]),
    ...published.map(({ citation, text }) =>
      x('bibl', { type: 'published' }, [
        citation,
        ...(text === undefined ? [] : [x('note', text)]),
      ]),
    ),
  ];
  return x('sourceDesc', parts.length > 0 ? parts : [x('p', tei.noSource)]);
}

const profile = (data: DocumentData, strings: Strings): Element =>
  x('profileDesc', [
    ...(data.abstractHtml === undefined
      ? []
      : [x('abstract', proseContent(`<p>${data.abstractHtml}</p>`, strings))]),
    x('creation', [
      ...data.dates.map((date) => documentDateElement(date, strings)),
      ...(data.place === undefined ? [] : [entityName(data.place)]),
    ]),
    x('langUsage', [x('language', { ident: data.language })]),
    ...calendars(data, strings),
    ...handNotes(data),
    ...(data.isLetter ? [correspDesc(data, strings)] : []),
    ...(data.present.length === 0 ? [] : [participants(data)]),
    x('textClass', [x('keywords', [x('term', { key: data.genre.id }, data.genre.label)])]),
  ]);

/** The calendars of dates, if there are others than the Gregorian one. */
const calendars = ({ dates }: DocumentData, { files: { tei } }: Strings): Element[] =>
  dates.some(({ calendar }) => calendar === 'julian')
    ? [x('calendarDesc', [x('calendar', { 'xml:id': 'julian' }, [x('p', tei.julian)])])]
    : [];

const participants = ({ present }: DocumentData): Element =>
  x(
    'particDesc',
    present.map(({ label, members }) =>
      x('listPerson', [
        x('head', label),
        ...members.map((member) =>
          x('person', { role: member.role?.replaceAll(/\s+/g, '-') }, [entityName(member)]),
        ),
      ]),
    ),
  );

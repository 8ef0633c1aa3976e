/** The header of a document in TEI: title, edition, archive, received file, dates, people. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { DocumentData } from '../data/document.ts';
import { licenceUrl } from '../licence.ts';
import { correspDesc } from './correspondence.ts';
import { dateElement } from './dates.ts';
import { entityName } from './names.ts';

export const headerElement = (data: DocumentData): Element =>
  x('teiHeader', { 'xml:lang': 'en' }, [
    x('fileDesc', [
      titleStatement(data),
      x('editionStmt', [
        x('edition', { n: data.edition.version }, [
          `Edition ${data.edition.version}, `,
          x('date', { when: data.edition.date }, data.edition.date),
        ]),
      ]),
      publication(data),
      x('seriesStmt', [
        x('title', { level: 's', ref: data.edition.url }, data.edition.title),
        ...(data.number === undefined ? [] : [x('biblScope', { unit: 'document' }, data.number)]),
      ]),
      source(data),
    ]),
    x('encodingDesc', [
      x('editorialDecl', [
        x(
          'p',
          'The words are those of the received text. Where they depart from it, choice has both readings. Quotation marks and dashes are as received. Names, references, headings of sections and notes of type “editors” are the editors’.',
        ),
      ]),
    ]),
    profile(data),
  ]);

function titleStatement({ title, from, recorders, translators, editors }: DocumentData): Element {
  return x('titleStmt', [
    x('title', title),
    ...from.map((entity) => x('author', [entityName(entity)])),
    ...editors.map((editor) => x('editor', editor)),
    ...recorders.map((entity) => x('respStmt', [x('resp', 'taken down by'), entityName(entity)])),
    ...translators.map((entity) => x('respStmt', [x('resp', 'translated by'), entityName(entity)])),
    x('respStmt', { 'xml:id': 'editors' }, [
      x('resp', 'transcribed and annotated by'),
      x('name', editors.length > 0 ? editors.join(', ') : 'the editors'),
    ]),
  ]);
}

const publication = ({ url, licences, edition, publisher }: DocumentData): Element =>
  x('publicationStmt', [
    x('publisher', publisher ?? edition.title),
    x('date', { when: edition.date }, edition.date),
    x('idno', { type: 'URI' }, url),
    x('availability', [
      x('licence', { target: licenceUrl(licences.words) }, [
        x('p', `What the editors wrote: ${licences.words}. The received text: ${licences.source}`),
      ]),
    ]),
  ]);

/** The original in its archive, the file from which it is transcribed, and where else it is published. */
function source({ archive, received, published, genre, abstract }: DocumentData): Element {
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
  return x('sourceDesc', parts.length > 0 ? parts : [x('p', 'No source is known.')]);
}

const profile = (data: DocumentData): Element =>
  x('profileDesc', [
    ...(data.abstract === '' ? [] : [x('abstract', [x('p', data.abstract)])]),
    x('creation', [
      ...data.dates.map((date) => dateElement(date)),
      ...(data.place === undefined ? [] : [entityName(data.place)]),
    ]),
    x('langUsage', [x('language', { ident: data.language })]),
    ...(data.isLetter ? [correspDesc(data)] : []),
    ...(data.present.length === 0 ? [] : [participants(data)]),
    x('textClass', [x('keywords', [x('term', data.genre.label)])]),
  ]);

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

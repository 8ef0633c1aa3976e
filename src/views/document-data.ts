/** A document as plain data for exports: what its record says, its passages with offsets, its notes. */
import { partOf } from '../engine/format/parts.ts';
import {
  documentAddress,
  noteAddress,
  passageAddress,
  receivedFileAddress,
} from '../engine/model/addresses.ts';
import { citePassages } from '../engine/model/citing.ts';
import { dateInWords } from '../engine/model/dates.ts';
import type { Block, Document, Mark, Mention, Passage } from '../engine/model/document.ts';
import { gregorianDate } from '../engine/model/document-date.ts';
import type { Edition } from '../engine/model/edition.ts';
import { receivedOf, workOf } from '../engine/model/entries.ts';
import { genreOf } from '../engine/model/genres.ts';
import { noteSeriesOf } from '../engine/model/note-series.ts';
import { plainText } from '../engine/model/plain-text.ts';
import { placeFormsOf, sourcePlaces } from '../engine/model/source-places.ts';
import type { DocumentDate } from '../engine/schemas/document.ts';
import { archiveWords } from '../exports/archive.ts';
import {
  DOCUMENT_SCHEMA,
  type DocumentData,
  type MarkData,
  type NoteData,
  type PartData,
  type PassageData,
} from '../exports/data/document.ts';
import type { Entity } from '../exports/data/shared.ts';
import { editorsOf, inNameOrder } from '../exports/entries.ts';
import { absolute } from '../exports/target.ts';
import { placesInWords } from '../markup/source-places.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { claimsOfDocument } from './claim-data.ts';
import { entityOf, partyEntity } from './entity.ts';

/** The document as it is published in JSON, and as its other files are written from. */
export function documentData(edition: Edition, document: Document): DocumentData {
  const { record, passages } = document;
  const { title, url, version, date, licences, lang, publisher } = edition.record;
  const at = (address: string): string => absolute(edition, address);
  const wholeLinks = (html: string): string => html.replaceAll(/(?<= href=")\//g, at('/'));
  const strings = stringsOf(lang);
  const genre = genreOf(edition, record.genre);
  const party = (id: string): Entity => partyEntity(edition, id);
  const claims = claimsOfDocument(edition, document);
  return {
    $schema: at(DOCUMENT_SCHEMA),
    edition: { title, url: `${url}/`, version, date },
    id: document.id,
    url: at(documentAddress(document.id)),
    title: record.title,
    ...(record.subtitle === undefined ? {} : { subtitle: record.subtitle }),
    ...(record.number === undefined ? {} : { number: record.number }),
    prefix: document.citationPrefix,
    ...(record.messageId === undefined ? {} : { messageId: record.messageId }),
    genre: { id: genre.id, label: genre.label },
    language: record.language ?? lang,
    isLetter: genre.schema.endsWith('Message'),
    text: record.text,
    dates: record.dates.map((one) => dateData(one, strings)),
    ...(record.place === undefined ? {} : { place: entityOf(edition, 'places', record.place) }),
    from: record.from.map(party),
    to: record.to.map(party),
    recorders: record.recorders.map(party),
    translators: record.translators.map(party),
    present: record.parties.map(({ label, members }) => ({
      label,
      members: members.map((member) =>
        typeof member === 'string' ? party(member) : { ...party(member.id), role: member.role },
      ),
    })),
    ...archiveData(edition, document),
    ...receivedData(edition, document),
    abstract: plainText(document.html.abstract ?? ''),
    ...(document.html.abstract === undefined
      ? {}
      : { abstractHtml: wholeLinks(document.html.abstract) }),
    published: record.published.map(({ cite, text }) => {
      const [work = '', ...locator] = cite.split(', ');
      return {
        work,
        citation: [workOf(edition, work).label, ...locator].join(', '),
        ...(text === undefined ? {} : { text }),
      };
    }),
    editors: editorsOf(edition).map(inNameOrder),
    ...(publisher === undefined ? {} : { publisher }),
    licences: { words: licences.words, source: licences.source },
    entities: entitiesOf(edition, document),
    body: document.body.map(partData),
    passages: passages.map((passage) => passageData(edition, document, passage)),
    series: noteSeriesOf(edition.record)
      .filter(({ id }) => document.notes.some(({ series }) => series === id))
      .map(({ id, name, received }) => ({ id, name, isReceived: received })),
    notes: document.notes.map(({ id, label, series, kind, text, html, carried, cites }) => ({
      id,
      url: at(noteAddress(document.id, id)),
      label,
      series,
      ...noteKindData(edition, kind),
      text: carried ? text : '',
      html: wholeLinks(html),
      works: [...cites],
    })),
    ...(claims.length === 0 ? {} : { claims }),
  };
}

function noteKindData({ record }: Edition, id?: string): Partial<Pick<NoteData, 'kind'>> {
  const kind = record.noteKinds.find((one) => one.id === id);
  return kind === undefined ? {} : { kind };
}

function dateData(date: DocumentDate, strings: Strings): DocumentData['dates'][number] {
  const words = dateInWords(date.edtf, strings);
  if (date.calendar === undefined) return { ...date, words };
  return { ...date, gregorian: gregorianDate(date), words };
}

function archiveData(
  edition: Edition,
  { record: { archive } }: Document,
): Pick<DocumentData, 'archive'> {
  if (archive === undefined) return {};
  const { callNumber } = archiveWords(edition, archive);
  return {
    archive: {
      ...entityOf(edition, 'groups', archive.repository),
      ...(callNumber === undefined ? {} : { callNumber }),
      levels: archive.levels,
    },
  };
}

function receivedData(
  edition: Edition,
  { record: { witness } }: Document,
): Pick<DocumentData, 'received'> {
  if (witness === undefined) return {};
  const { title, sha256 } = receivedOf(edition, witness.file);
  const url = absolute(edition, receivedFileAddress(witness.file));
  return { received: { title, url, sha256, lines: witness.lines } };
}

/** Everything that passages name, and everyone whose words they have or who is addressed, in the order of the text. */
function entitiesOf(edition: Edition, { passages, voices }: Document): Entity[] {
  const named = passages.flatMap(({ mentions, marks, speaker, hearer }) => [
    ...mentions.flatMap((mention) =>
      idsOf(mention).map((id) => entityOf(edition, mention.register, id)),
    ),
    ...[speaker, hearer].flatMap((id) => (id === undefined ? [] : [partyEntity(edition, id)])),
    ...marks.flatMap(({ values: { by } }) => (by === undefined ? [] : [partyEntity(edition, by)])),
  ]);
  const all = [...voices.map(({ by }) => partyEntity(edition, by)), ...named];
  return [...new Map(all.map((entity) => [entity.url, entity])).values()];
}

/** The entries that a name may mean. */
const idsOf = ({ id, candidates }: Mention): string[] =>
  candidates.length > 0 ? [...candidates] : [id];

const partData = (block: Block): PartData => {
  switch (block.type) {
    case 'passage':
      return { type: 'passage', id: block.passage.id };
    case 'enclosure':
      return { type: 'enclosure', id: block.passage.id, document: block.document };
    case 'topic': {
      const { id, title, short } = block.topic;
      const parts = block.blocks.map(partData);
      return { type: 'topic', id, title, ...(short === title ? {} : { short }), parts };
    }
    case 'voice': {
      const { id, label, by } = block.voice;
      return { type: 'voice', id, label, by, parts: block.blocks.map(partData) };
    }
  }
};

/** Classes of passages that are no parts of documents, and that programs should know all the same. */
const LOOKS: ReadonlySet<string> = new Set(['url', 'lead', 'byline']);

function passageData(edition: Edition, document: Document, passage: Passage): PassageData {
  const { id, kind, level, text, segments, speaker, hearer, received } = passage;
  const part = partOf(passage.classes) ?? passage.classes.find((one) => LOOKS.has(one));
  const pages = placesInWords(sourcePlaces(document, passage), placeFormsOf(edition.record));
  return {
    id,
    url: absolute(edition, passageAddress(document.id, id)),
    citation: citePassages(document, passage),
    kind,
    ...(level === undefined ? {} : { level }),
    ...(part === undefined ? {} : { part }),
    ...(passage.classes.includes('continued') ? { isContinued: true } : {}),
    text,
    ...(passage.lang === undefined ? {} : { lang: passage.lang }),
    ...(segments.length === 0 ? {} : { segments: [...segments] }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(hearer === undefined ? {} : { hearer }),
    acts: [...passage.acts],
    names: passage.mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      register: mention.register,
      ids: idsOf(mention),
      isSpeaker: mention.role === 'speaker',
    })),
    calls: passage.calls.flatMap(({ id: call, at, label }) => {
      const note = document.notes.find((one) => one.label === label);
      return note === undefined ? [] : [{ id: call, at, note: note.id }];
    }),
    references: [
      ...passage.references.map(({ start, end, document: to, first, last }) => ({
        start,
        end,
        url: absolute(edition, passageAddress(to, first, last)),
      })),
      ...passage.documentReferences.map(({ start, end, document: to }) => ({
        start,
        end,
        url: absolute(edition, documentAddress(to)),
      })),
    ].sort((a, b) => a.start - b.start),
    departures: document.emendations
      .filter((one) => one.passage === id)
      .map(({ start, end, received: words, reason }) => ({ start, end, received: words, reason })),
    ...(passage.marks.length === 0 ? {} : { marks: passage.marks.map(markData) }),
    ...(pages === '' ? {} : { pages }),
    ...(received === undefined ? {} : { received }),
  };
}

const markData = ({ kind, start, end, values }: Mark): MarkData => ({
  kind,
  start,
  end,
  ...values,
});

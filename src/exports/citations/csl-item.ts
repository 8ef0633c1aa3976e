/** Describes what is cited as a CSL item. Styles, RIS and BibTeX are all made from it. */
import { typeset } from '../../engine/markdown/typography.ts';
import { documentLabel } from '../../engine/model/citing.ts';
import type { Document, Passage } from '../../engine/model/document.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { genreOf } from '../../engine/model/genres.ts';
import { plainText } from '../../engine/model/plain-text.ts';
import { placeFormsOf, sourcePlaces } from '../../engine/model/source-places.ts';
import type { Genre } from '../../engine/schemas/genre.ts';
import { placesBetween, placesInWords, type SourcePlace } from '../../markup/source-places.ts';
import { stringsOf } from '../../strings/strings.ts';
import { archiveWords } from '../archive.ts';
import { editorsOf, entriesOf, entryName, inNameOrder, type Name } from '../entries.ts';
import { type CitationTarget, locusOf } from '../target.ts';
import { type CslDate, cslDate } from './csl-date.ts';
import { inOneNote } from './one-note.ts';
import { publishedFirst } from './published.ts';

/** CSL 1.0.2. `issued` is the document's own date, `available-date` and `edition` are this edition's. */
export interface CslItem {
  readonly id: string;
  readonly type: Genre['csl'];
  readonly title: string;
  readonly author?: readonly Name[];
  readonly recipient?: readonly Name[];
  /** Those who took the record down. */
  readonly contributor?: readonly Name[];
  readonly translator?: readonly Name[];
  readonly genre: string;
  readonly issued?: CslDate;
  readonly 'event-place'?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  /** The passage or note cited: `I.32`. */
  readonly section?: string;
  /** The pages or numbered lines of the source that the passage is on: `p. 1046`. */
  readonly pages?: string;
  /** Number in the series. */
  readonly 'collection-number'?: string;
  /** The Message-ID of a message. */
  readonly number?: string;
  /** A remark if the edition does not have the text. */
  readonly status?: string;
  /** The sender of the document, if the passage quotes another author. */
  readonly 'container-author'?: readonly Name[];
  readonly 'container-title': string;
  readonly editor?: readonly Name[];
  readonly edition: string;
  readonly 'available-date': CslDate;
  /** A name where room is short: `Document I`. */
  readonly 'title-short'?: string;
  /** What the document is and says, in the words of the editors. */
  readonly abstract?: string;
  /** Whose words the document also has, and where it was first published. */
  readonly note?: string;
  /** Who holds the rights in the words. CSL has no variable for it. */
  readonly rights: string;
  readonly URL: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Describes a document, a passage or range, or a note.
 * @throws Error if the document has no such passage or note
 */
export function cslItem(edition: Edition, target: CitationTarget): CslItem {
  const { record } = target.document;
  const strings = stringsOf(edition.record.lang);
  const genre = genreOf(edition, record.genre);
  const locus = locusOf(edition, target);
  const names = (ids: readonly string[]): Name[] => ids.map((one) => entryName(edition, one));
  const archive = record.archive && archiveWords(edition, record.archive);
  const quoted = locus.passage && quotedAuthor(edition, target.document, locus.passage);
  const pages = placesInWords(
    placesBetween(placesOf(target.document, locus.passage), placesOf(target.document, locus.last)),
    placeFormsOf(edition.record),
  );
  const date = record.dates[0]?.edtf;
  return present({
    id: itemId(edition, locus.url),
    type: genre.csl,
    title: typeset(record.title),
    'title-short':
      record.number === undefined ? undefined : documentLabel(target.document, strings),
    author: quoted === undefined ? names(record.from) : names([quoted]),
    recipient: names(record.to),
    contributor: names(record.recorders),
    translator: names(record.translators),
    genre: genre.label,
    issued: date === undefined ? undefined : cslDate(date, strings),
    'event-place': record.place && entriesOf(edition).places.get(record.place)?.name,
    archive: archive?.repository,
    archive_location: archive?.callNumber,
    section: locus.words,
    pages: pages === '' ? undefined : pages,
    'collection-number': record.number,
    number: record.messageId,
    status: record.text === 'not carried' ? strings.citations.recordOnly : undefined,
    'container-author': quoted === undefined ? undefined : names(record.from),
    'container-title': edition.record.title,
    editor: editorsOf(edition),
    edition: edition.record.version,
    'available-date': cslDate(edition.record.date, strings),
    abstract: plainText(target.document.html.abstract ?? '') || undefined,
    note:
      inOneNote([
        quoted === undefined ? alsoBy(edition, target.document) : undefined,
        publishedFirst(edition, target.document),
      ]) || undefined,
    rights: edition.record.licences.source,
    URL: locus.url,
    language: record.language ?? edition.record.lang,
  });
}

const placesOf = (document: Document, passage: Passage | undefined): readonly SourcePlace[] =>
  passage === undefined ? [] : sourcePlaces(document, passage);

/** The id of an item, made from edition and address, so that a file can have items of several editions: `papers-i-t32`. */
const itemId = (edition: Edition, url: string): string =>
  `${edition.record.title}-${url.slice(url.indexOf('/documents/') + '/documents/'.length)}`
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The author of a passage, if different from the sender of the document. */
function quotedAuthor(edition: Edition, document: Document, passage: Passage): string | undefined {
  const by = document.voices.find(({ id }) => id === passage.voice)?.by;
  if (by === undefined || document.record.from.includes(by)) return undefined;
  return entriesOf(edition).people.has(by) ? by : undefined;
}

/** The people whose words a document has beside those of its senders. */
function alsoBy(edition: Edition, { voices, record }: Document): string | undefined {
  const { people } = entriesOf(edition);
  const others = new Set(
    voices.map(({ by }) => by).filter((by) => people.has(by) && !record.from.includes(by)),
  );
  const names = [...others].map((one) => inNameOrder(entryName(edition, one)));
  return names.length === 0
    ? undefined
    : stringsOf(edition.record.lang).citations.alsoBy(names.join(', '));
}

type PartialItem<Item> = { [Key in keyof Item]: Item[Key] | undefined };

/** The item without undefined values and empty lists. */
const present = (draft: PartialItem<Required<CslItem>>): CslItem =>
  Object.fromEntries(
    Object.entries(draft).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as unknown as CslItem;

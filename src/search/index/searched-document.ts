/** Builds the search record of a document. */
import { typeset } from '../../engine/markdown/typography.ts';
import { documentAddress } from '../../engine/model/addresses.ts';
import { citePassages, documentLabel } from '../../engine/model/citing.ts';
import type { Document, Mark, Note, Passage } from '../../engine/model/document.ts';
import { gregorianDate } from '../../engine/model/document-date.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { scoreMarks } from '../../engine/model/small-score.ts';
import { stringsOf } from '../../strings/strings.ts';
import { stemmedLanguage } from '../match/stemmers.ts';
import type { Days } from '../query/terms.ts';
import type { SearchedDocument, SearchedPlace } from '../records.ts';
import { datedPlaces, daysOfEdtf } from './dates.ts';
import { namedInRecord, recordText } from './document-record.ts';
import { passageLanguage } from './languages.ts';
import { namedInNotes } from './note-names.ts';
import { handOf } from './speakers.ts';

/** Maximum characters of an answer that is shown with its question. */
const MAX_PREVIEW_CHARACTERS = 200;

/** The days that each passage states or implies. */
const datesAt = perEdition((edition) => {
  const days = new Map<string, Partial<Days>[]>();
  for (const { at = '', low, high } of datedPlaces(edition)) {
    const one = { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
    days.set(at, [...(days.get(at) ?? []), one]);
  }
  return days;
});

const known = perEdition((): Map<Document, SearchedDocument> => new Map());

/** The record, passages, notes and topics. The full-text index and the document's own file have the same object. */
export function searchedDocument(document: Document, edition: Edition): SearchedDocument {
  const searched = known(edition).get(document) ?? makeSearchedDocument(document, edition);
  known(edition).set(document, searched);
  return searched;
}

function makeSearchedDocument(document: Document, edition: Edition): SearchedDocument {
  const { passages, notes, topics, record } = document;
  const named = namedInNotes(document);
  const score = record.conversation && scoreMarks(document);
  return {
    ...documentHead(document, edition),
    ...(topics.length === 0 ? {} : { topics: titlesOf(topics) }),
    ...(score === undefined ? {} : { score }),
    places: [
      searchedRecord(document, edition),
      ...passages.map((_, at) => searchedPassage(document, at, edition)),
      ...notes.map((note) => searchedNote(document, note, named, edition)),
      ...topics.map(
        ({ id, title }): SearchedPlace => ({
          anchor: id,
          title: documentHead(document, edition).label,
          text: title,
          topic: id,
          isTopic: true,
        }),
      ),
    ],
  };
}

/** The record of a document as a place without an anchor. */
const searchedRecord = (document: Document, edition: Edition): SearchedPlace =>
  withoutMissing({
    anchor: '',
    title: documentHead(document, edition).label,
    text: recordText(edition, document),
    lang: stemmedLanguage(edition.record.lang),
    names: some(namedInRecord(edition, document).map(({ id }) => id)),
  });

/**
 * A search record with some passages and notes, and with their questions and answers, in page order.
 * @param anchors the anchors of these passages and notes
 */
export function excerptOf(
  document: Document,
  anchors: ReadonlySet<string>,
  edition: Edition,
): SearchedDocument {
  const { topics } = document;
  const all = searchedDocument(document, edition).places.filter(({ isTopic }) => !isTopic);
  const own = all.filter(({ anchor }) => anchors.has(anchor));
  const shown = new Set([...anchors, ...own.flatMap(({ beside = [] }) => beside)]);
  const met = topics.filter(({ id }) => own.some(({ topic }) => topic === id));
  return {
    ...documentHead(document, edition),
    ...(met.length === 0 ? {} : { topics: titlesOf(met) }),
    places: all.filter(({ anchor }) => shown.has(anchor)),
  };
}

function documentHead(document: Document, edition: Edition): Omit<SearchedDocument, 'places'> {
  const { id, record } = document;
  const [date] = record.dates;
  return {
    id,
    title: typeset(record.title),
    label: documentLabel(document, stringsOf(edition.record.lang)),
    url: documentAddress(id),
    ...(record.from.length === 0 ? {} : { from: record.from }),
    ...(date === undefined ? {} : { date: daysOfEdtf(gregorianDate(date)) }),
    ...(record.conversation === undefined ? {} : { chair: record.conversation.chair }),
  };
}

const titlesOf = (topics: Document['topics']): Record<string, string> =>
  Object.fromEntries(topics.map(({ id, title }) => [id, title]));

function searchedPassage(document: Document, at: number, edition: Edition): SearchedPlace {
  const { id, passages } = document;
  const passage = passages[at] as Passage;
  return withoutMissing({
    anchor: passage.id,
    title: citePassages(document, passage),
    text: typeset(passage.text),
    beside: questionOrAnswer(passage, passages[at - 1], passages[at + 1]),
    by: handOf(document, passage),
    deleted: deletedIn(passage),
    speaker: passage.mentions.find(({ role }) => role === 'speaker')?.end,
    names: some(passage.mentions.map((mention) => mention.id)),
    topic: passage.topic,
    lang: passageLanguage(edition, document, passage),
    foreign: foreignIn(passage),
    dates: datesAt(edition).get(`${id}#${passage.id}`),
  });
}

/** The ranges of deleted words in the typeset text. */
function deletedIn(passage: Passage): SearchedPlace['deleted'] {
  const ranges = rangesOf(passage, 'deleted').map(({ start, end }) => ({ start, end }));
  return ranges.length === 0 ? undefined : ranges;
}

/** The ranges of words in other languages that have a stemmer. */
function foreignIn(passage: Passage): SearchedPlace['foreign'] {
  const ranges = rangesOf(passage, 'language').flatMap(({ start, end, values }) => {
    const lang = stemmedLanguage(values.is ?? '');
    return lang === undefined ? [] : [{ start, end, lang }];
  });
  return ranges.length === 0 ? undefined : ranges;
}

/** The marks of a kind, with their ranges in the typeset text. */
function rangesOf({ text, marks }: Passage, kind: Mark['kind']): Mark[] {
  const typesetLength = (end: number): number => typeset(text.slice(0, end)).length;
  return marks
    .filter((mark) => mark.kind === kind)
    .map((mark) => ({ ...mark, start: typesetLength(mark.start), end: typesetLength(mark.end) }));
}

function searchedNote(
  { citationPrefix }: Document,
  { id: anchor, label, kind, text }: Note,
  named: ReturnType<typeof namedInNotes>,
  edition: Edition,
): SearchedPlace {
  const declared = edition.record.noteKinds.find(({ id }) => id === kind);
  return withoutMissing({
    anchor,
    title: `${citationPrefix}, ${stringsOf(edition.record.lang).searchResults.note(label)}`,
    text: typeset(text),
    lang: stemmedLanguage(edition.record.lang),
    names: some(named.get(anchor)?.map((one) => one.id) ?? []),
    noteKind: declared && [declared.id, declared.label],
  });
}

const some = (ids: readonly string[]): readonly string[] | undefined =>
  ids.length === 0 ? undefined : [...new Set(ids)];

type Loose<Item> = { [Key in keyof Item]: Item[Key] | undefined };

const withoutMissing = (place: Loose<SearchedPlace>): SearchedPlace =>
  Object.fromEntries(
    Object.entries(place).filter(([, value]) => value !== undefined),
  ) as unknown as SearchedPlace;

/** The question that a passage answers, or the short answer to it. */
function questionOrAnswer(passage: Passage, before?: Passage, after?: Passage): string | undefined {
  if (passage.speaker === undefined) return undefined;
  const exchange = (one?: Passage): boolean =>
    one?.speaker !== undefined && one.speaker !== passage.speaker;
  if (passage.acts.includes('asks')) {
    const answered = exchange(after) && !after?.acts.includes('asks');
    return answered && (after?.text.length ?? 0) <= MAX_PREVIEW_CHARACTERS ? after?.id : undefined;
  }
  return exchange(before) && before?.acts.includes('asks') ? before.id : undefined;
}

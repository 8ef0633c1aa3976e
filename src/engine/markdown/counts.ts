/**
 * Counts in editorial prose, made by the engine: `:count{of=words document=log speaker=anna-belova}`.
 *
 *     of=documents text=transcribed             of the edition
 *     of=bytes file=letter.txt                  of a received file
 *     of=words, turns, stretches, speakers,     of a document; in its own notes and record `document` is left out
 *        passages, topics, notes, characters
 *
 * `as=words` writes a count up to twelve in words.
 */
import type { Strings } from '../../strings/strings.ts';
import { suggestionFor } from '../diagnostics/suggestions.ts';
import type { Document, Passage } from '../model/document.ts';
import { seriesOfLabel } from '../model/note-series.ts';
import type { BodyRecord } from '../schemas/document.ts';
import type { NoteSeries } from '../schemas/note-series.ts';
import { linesIn } from '../source/line-ranges.ts';

/** A received file as counts need it. */
export interface CountableFile {
  readonly lines: readonly string[];
  /** Length in bytes. */
  readonly bytes: number;
}

/** The parts of a document that counts need. */
export interface CountableDocument extends Pick<Document, 'id' | 'passages' | 'topics'> {
  readonly record: Pick<BodyRecord, 'text' | 'witness'>;
}

/** Everything that the prose at hand may count. */
export interface Countable {
  readonly documents: readonly CountableDocument[];
  readonly received: ReadonlyMap<string, CountableFile>;
  readonly noteSeries: readonly NoteSeries[];
  readonly strings: Strings;
  /** The document whose notes or record are read: what is counted where `document` is left out. */
  readonly here?: string;
}

/** Attributes of a `:count` as Markdown gives them. */
export type CountAttributes = Readonly<Record<string, string | null | undefined>>;

/** A count as it is printed, or what is wrong with it. */
export type Count =
  | { readonly text: string }
  | { readonly fault: string; readonly suggestion?: string };

/** Narrows what is counted: the values it may take in a document, and which passages it leaves. */
interface Filter {
  readonly values: (document: CountableDocument) => readonly string[];
  readonly leaves: (passage: Passage, value: string) => boolean;
}

const turnsOf = ({ passages }: CountableDocument): readonly Passage[] =>
  passages.filter(({ kind }) => kind === 'turn');

const speakersOf = (document: CountableDocument): string[] => [
  ...new Set(turnsOf(document).flatMap(({ speaker }) => speaker ?? [])),
];

/** Labels of the notes that a document calls. Every note is called: `note-is-called`. */
const notesOf = ({ passages }: CountableDocument): string[] => [
  ...new Set(passages.flatMap(({ calls }) => calls.map(({ label }) => label))),
];

const FILTERS: Readonly<Record<string, Filter>> = {
  speaker: {
    values: speakersOf,
    leaves: ({ speaker }, value) => speaker === value,
  },
  kind: {
    values: () => ['turn', 'paragraph', 'heading', 'frame'],
    leaves: ({ kind }, value) => kind === value,
  },
  act: {
    values: () => ['asks', 'states', 'both'],
    leaves: ({ acts }, value) =>
      value === 'both' ? acts.length === 2 : acts.some((act) => act === value),
  },
};

/** The counts of a document: their filters, and the function that counts the remaining passages. */
const IN_DOCUMENT: Readonly<
  Record<
    string,
    {
      readonly filters: readonly string[];
      readonly count: (passages: readonly Passage[], document: CountableDocument) => number;
    }
  >
> = {
  words: {
    filters: ['speaker', 'kind', 'act'],
    count: (passages) => passages.reduce((sum, { words }) => sum + words, 0),
  },
  passages: { filters: ['kind'], count: (passages) => passages.length },
  turns: {
    filters: ['speaker', 'act'],
    count: (passages) => passages.filter(({ kind }) => kind === 'turn').length,
  },
  stretches: { filters: [], count: (_all, document) => countStretches(turnsOf(document)) },
  speakers: { filters: [], count: (_all, document) => speakersOf(document).length },
  topics: { filters: [], count: (_all, { topics }) => topics.length },
};

/** Turns of one speaker that follow each other are one stretch. */
const countStretches = (turns: readonly Passage[]): number =>
  turns.filter(({ speaker }, index) => speaker !== turns[index - 1]?.speaker).length;

const TEXTS = ['transcribed', 'not carried'];
const COUNTED = [...Object.keys(IN_DOCUMENT), 'notes', 'characters', 'bytes', 'documents'];

/** Makes a count. */
export function makeCount(attributes: CountAttributes, countable: Countable): Count {
  const values = new Map(
    Object.entries(attributes).flatMap(([key, value]) => (value == null ? [] : [[key, value]])),
  );
  const of = values.get('of') ?? '';
  if (!COUNTED.includes(of)) return unexpected('count of', of, COUNTED);
  const allowed = attributesFor(of);
  const stray = [...values.keys()].find((key) => !allowed.includes(key));
  if (stray !== undefined) return unexpected(`attribute in a count of ${of}:`, stray, allowed);
  const form = values.get('as');
  if (form !== undefined && form !== 'words') return unexpected('form of a count', form, ['words']);
  const count = countOf(of, values, countable);
  if (typeof count !== 'number') return count;
  const { digits, words } = countable.strings.numbers;
  return { text: form === 'words' ? words(count) : digits(count) };
}

function attributesFor(of: string): string[] {
  if (of === 'documents') return ['of', 'text', 'as'];
  if (of === 'bytes') return ['of', 'file', 'as'];
  const filters = of === 'notes' ? ['series'] : (IN_DOCUMENT[of]?.filters ?? []);
  return ['of', 'document', ...filters, 'as'];
}

function countOf(
  of: string,
  values: ReadonlyMap<string, string>,
  { documents, received, noteSeries, here }: Countable,
): number | Count {
  if (of === 'documents') {
    const text = values.get('text');
    if (text !== undefined && !TEXTS.includes(text)) return unexpected('text', text, TEXTS);
    return documents.filter(({ record }) => text === undefined || record.text === text).length;
  }
  if (of === 'bytes') {
    const name = values.get('file') ?? '';
    return received.get(name)?.bytes ?? unexpected('received file', name, [...received.keys()]);
  }
  const id = values.get('document') ?? here ?? '';
  const document = documents.find((one) => one.id === id);
  if (document === undefined) {
    return unexpected(
      'document',
      id,
      documents.map((one) => one.id),
    );
  }
  if (of === 'characters') return charactersOf(document, received);
  if (of === 'notes') {
    const series = values.get('series');
    const known = noteSeries.map(({ id }) => id);
    if (series !== undefined && !known.includes(series)) return unexpected('series', series, known);
    return notesOf(document).filter(
      (label) => series === undefined || seriesOfLabel(label, noteSeries)?.id === series,
    ).length;
  }
  return countPassages(of, values, document);
}

function countPassages(
  of: string,
  values: ReadonlyMap<string, string>,
  document: CountableDocument,
): number | Count {
  let passages = document.passages;
  for (const [name, filter] of Object.entries(FILTERS)) {
    const value = values.get(name);
    if (value === undefined) continue;
    const known = filter.values(document);
    if (!known.includes(value)) return unexpected(name, value, known);
    passages = passages.filter((passage) => filter.leaves(passage, value));
  }
  return IN_DOCUMENT[of]?.count(passages, document) ?? 0;
}

/** Characters of the lines that a document transcribes, without line ends. */
function charactersOf({ record }: CountableDocument, received: Countable['received']): number {
  const lines = received.get(record.witness?.file ?? '')?.lines ?? [];
  return linesIn(lines, record.witness?.lines ?? []).reduce((sum, line) => sum + line.length, 0);
}

const unexpected = (kind: string, met: string, known: readonly string[]): Count => ({
  fault: `Unexpected ${kind} "${met}", expected one of: ${known.join(', ') || 'none'}.`,
  ...suggestionFor(met, known),
});

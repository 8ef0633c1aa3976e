/** A document as plain text, for readers and programs that take no markup. Each passage is a line with its citation. */
import type { Strings } from '../strings/strings.ts';
import type { DocumentData, PassageData } from './data/document.ts';
import type { Entity } from './data/shared.ts';
import { type Insertion, laidOut } from './laid-out.ts';

/** The text of the file: what the document is, its passages, its notes. */
export function plainTextFile(data: DocumentData, strings: Strings): string {
  const { files } = strings;
  const labels = new Map(data.notes.map(({ id, label }) => [id, label]));
  const passages = data.passages.map((passage) => passageLine(labels, passage, strings));
  const notes = data.notes.map(({ label, text }) => `${files.noteMark(label)} ${text}`);
  return `${[
    head(data, files),
    ...(hasSigns(data) ? [strings.marks.plain.explanation] : []),
    ...passages,
    ...notes,
  ].join('\n\n')}\n`;
}

function head(data: DocumentData, words: Strings['files']): string {
  const { title, subtitle, genre, dates, from, to, archive, url, edition } = data;
  const names = (entities: readonly Entity[]): string =>
    entities.map(({ name }) => name).join('; ');
  return [
    title,
    ...(subtitle === undefined ? [] : [subtitle]),
    '',
    words.genreLine(genre.label),
    ...dates.map((date) => words.dateLine(date.kind, date.words, date.basis === 'inferred')),
    ...(from.length === 0 ? [] : [words.fromLine(names(from))]),
    ...(to.length === 0 ? [] : [words.toLine(names(to))]),
    ...(archive === undefined
      ? []
      : [words.archiveLine([archive.name, archive.callNumber].filter(Boolean).join(', '))]),
    words.editionLine(edition.title, edition.version, edition.date),
    words.addressLine(url),
  ].join('\n');
}

/** `[I.2] Belova states that there are 40 barrels.[note a]` */
function passageLine(
  labels: ReadonlyMap<string, string>,
  { citation, text, segments = [], calls, marks = [], departures }: PassageData,
  { files, marks: { plain } }: Strings,
): string {
  const signs: Insertion[] = [
    ...calls.map(({ at, note }) => ({
      at,
      text: files.noteMark(labels.get(note) ?? ''),
    })),
    ...marks.flatMap(({ kind, start, end, expanded, citation = '' }) => {
      if (kind === 'page-break') {
        const sign = plain.brackets(citation);
        // Within a word there is no space.
        return [{ at: start, text: /(?:^| )$/.test(text.slice(0, start)) ? `${sign} ` : sign }];
      }
      if (kind === 'abbreviation') return [{ at: end, text: plain.expanded(expanded ?? '') }];
      const signs = kind === 'deleted' || kind === 'added' || kind === 'unclear' ? plain[kind] : [];
      return [start, end].map((at, place) => ({ at, text: signs[place] ?? '' }));
    }),
    ...departures
      .filter(({ received }) => received === '')
      .flatMap(({ start, end }) =>
        [start, end].map((at, place) => ({ at, text: plain.supplied[place] ?? '' })),
      ),
  ];
  // What has lines begins below its citation, so that they stand below each other.
  const space = segments.length > 0 ? '\n' : ' ';
  return `[${citation}]${space}${laidOut(text, segments, signs)}`;
}

/** Whether the text has signs that need an explanation. */
const hasSigns = ({ passages }: DocumentData): boolean =>
  passages.some(
    ({ marks = [], departures }) =>
      marks.some(({ kind }) => EXPLAINED.has(kind)) ||
      departures.some(({ received }) => received === ''),
  );

const EXPLAINED: ReadonlySet<string> = new Set([
  'deleted',
  'added',
  'unclear',
  'gap',
  'abbreviation',
]);

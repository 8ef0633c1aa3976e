/** A document as plain text, for readers and programs that take no markup. Each passage is a line with its citation. */
import type { Strings } from '../strings/strings.ts';
import type { DocumentData, PassageData } from './data/document.ts';
import type { Entity } from './data/shared.ts';

/** The text of the file: what the document is, its passages, its notes. */
export function plainTextFile(data: DocumentData, { files }: Strings): string {
  const passages = data.passages.map((passage) => passageLine(data, passage, files));
  const notes = data.notes.map(({ label, text }) => `${files.noteMark(label)} ${text}`);
  return `${[head(data, files), ...passages, ...notes].join('\n\n')}\n`;
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
  { notes }: DocumentData,
  { citation, text, calls }: PassageData,
  words: Strings['files'],
): string {
  let line = '';
  let done = 0;
  for (const { at, note } of calls) {
    const label = notes.find(({ id }) => id === note)?.label ?? '';
    line += `${text.slice(done, at)}${words.noteMark(label)}`;
    done = at;
  }
  return `[${citation}] ${line}${text.slice(done)}`;
}

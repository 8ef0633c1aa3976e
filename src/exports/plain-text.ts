/** A document as plain text, for readers and programs that take no markup. Each passage is a line with its citation. */
import { dateInWords } from '../engine/model/dates.ts';
import type { DocumentData, PassageData } from './data/document.ts';
import type { Entity } from './data/shared.ts';

/** The text of the file: what the document is, its passages, its notes. */
export function plainTextFile(data: DocumentData): string {
  const passages = data.passages.map((passage) => passageLine(data, passage));
  const notes = data.notes.map(({ label, text }) => `[note ${label}] ${text}`);
  return `${[head(data), ...passages, ...notes].join('\n\n')}\n`;
}

function head({
  title,
  subtitle,
  genre,
  dates,
  from,
  to,
  archive,
  url,
  edition,
}: DocumentData): string {
  const named = (label: string, entities: readonly Entity[]): string[] =>
    entities.length === 0 ? [] : [`${label}: ${entities.map(({ name }) => name).join('; ')}`];
  return [
    title,
    ...(subtitle === undefined ? [] : [subtitle]),
    '',
    `Genre: ${genre.label}`,
    ...dates.map(({ kind, edtf, basis }) => {
      const inferred = basis === 'inferred' ? ' (inferred)' : '';
      return `Date (${kind}): ${dateInWords(edtf)}${inferred}`;
    }),
    ...named('From', from),
    ...named('To', to),
    ...(archive === undefined
      ? []
      : [`Archive: ${[archive.name, archive.callNumber].filter(Boolean).join(', ')}`]),
    `Edition: ${edition.title}, edition ${edition.version}, ${edition.date}`,
    `Address: ${url}`,
  ].join('\n');
}

/** `[I.2] Belova states that there are 40 barrels.[note a]` */
function passageLine({ notes }: DocumentData, { citation, text, calls }: PassageData): string {
  let words = '';
  let done = 0;
  for (const { at, note } of calls) {
    const label = notes.find(({ id }) => id === note)?.label;
    words += `${text.slice(done, at)}[note ${label}]`;
    done = at;
  }
  return `[${citation}] ${words}${text.slice(done)}`;
}

/**
 * The example archives, imported back from the TEI that they export: title, language, date, words, passages, structures, levels,
 * marks, notes of the source, and departures come back. What does not is listed below, with the reason.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import type { Document } from '../../src/engine/model/document.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import { readArchive } from '../../src/engine/source/archive.ts';
import { teiDocument } from '../../src/exports/tei/document.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentData } from '../../src/views/document-data.ts';
import { importFile } from './starter.ts';

const root = join(import.meta.dirname, '../../examples');

const cases: (readonly [string, Document, Edition])[] = [];
for (const name of ['lighthouse', 'letterbook', 'folios']) {
  const { edition } = compile(await readArchive(join(root, name), name));
  if (edition === undefined) throw new Error(`${name} has problems.`);
  for (const document of edition.documents) {
    if (document.passages.length > 0) cases.push([`${name}/${document.id}`, document, edition]);
  }
}

test.each(cases)('%s', async (name, document, edition) => {
  const tei = teiDocument(documentData(edition, document), stringsOf(edition.record.lang));
  const { documents } = await importFile(`${document.id}.xml`, tei, { id: `${document.id}-tei` });
  expect(differences(document, documents[0])).toEqual(LOST[name] ?? []);
});

/** The words without the labels of calls, their spaces as one. */
const wordsOf = ({ text }: { text: string }): string => text.replaceAll(/\s+/g, ' ').trim();

/** What does not come back. */
const LOST: Readonly<Record<string, readonly string[]>> = {
  // The parts of several authors are divisions, within which a heading is lower.
  'lighthouse/forwarded': ['level of title: 1 comes back as 4'],
  // TEI has no day for a date that is about right.
  'letterbook/scene': [
    'record: "A scene from Macbeth | en | 1606~" comes back as "A scene from Macbeth | en | 1606"',
  ],
  // Dates of TEI are in the Gregorian calendar.
  'folios/almanac': [
    'record: "A leaf from an almanac | en | 1548-01-12" comes back as "A leaf from an almanac | en | 1548-01-22"',
  ],
};

/** What TEI says of a mark: not whose hand it is, because the archive that imports has other people. */
const marksOf = ({ marks }: Document['passages'][number]): string[] =>
  marks.map(({ kind, start, end, values: { by: _by, received: _received, id: _id, ...values } }) =>
    [kind, start, end, ...Object.entries(values).flat()].join(' '),
  );

/** The words of the notes of the source that a passage calls, and where. */
const notesOf = (
  { calls }: Document['passages'][number],
  { notes }: Document,
  isKept: (label: string) => boolean,
): string[] =>
  calls
    .filter(({ label }) => isKept(label))
    .map(({ at, label }) => {
      const note = notes.find((one) => one.label === label);
      return `${at} ${note?.carried ? wordsOf(note) : ''}`;
    });

/** The words that a passage has instead of received ones. */
const departuresOf = ({ id }: { id: string }, { emendations }: Document): string[] =>
  emendations
    .filter(({ passage }) => passage === id)
    .map(({ start, received, reading }) => `${start} ${received} > ${reading}`);

/** Facts of the record, except that a document with several dates has the first. */
const recordOf = ({ record }: Document, lang: string): string =>
  [record.title, record.language ?? lang, record.dates[0]?.edtf].join(' | ');

function differences(one: Document, other: Document | undefined): string[] {
  if (other === undefined) return ['nothing is imported'];
  const out: string[] = [];
  const compare = (what: string, before: unknown, after: unknown): void => {
    const [first, second] = [before, after].map((value) => JSON.stringify(value));
    if (first !== second) out.push(`${what}: ${first} comes back as ${second}`);
  };
  compare('record', recordOf(one, 'en'), recordOf(other, 'en'));
  // A note with a sign for its call is taken for one of the editors'.
  const ofSource = new Set(
    one.notes
      .filter(({ received, label }) => received && /\d/.test(label))
      .map(({ label }) => label),
  );
  for (const [index, passage] of one.passages.entries()) {
    const back = other.passages[index];
    if (back === undefined) out.push(`${passage.id} is missing`);
    else {
      if (wordsOf(passage) !== wordsOf(back)) out.push(`words of ${passage.id}: ${wordsOf(back)}`);
      const structure = (all: Document['passages'][number]): string =>
        all.segments.map(({ type }) => type).join(' ');
      if (structure(passage) !== structure(back)) {
        out.push(
          `structure of ${passage.id}: ${structure(passage)} comes back as ${structure(back) || 'words'}`,
        );
      }
    }
  }
  for (const [index, passage] of one.passages.entries()) {
    const back = other.passages[index];
    if (back === undefined) continue;
    compare(`level of ${passage.id}`, passage.level, back.level);
    compare(`marks of ${passage.id}`, marksOf(passage), marksOf(back));
    compare(
      `notes of ${passage.id}`,
      notesOf(passage, one, (label) => ofSource.has(label)),
      notesOf(back, other, () => true),
    );
    compare(`departures of ${passage.id}`, departuresOf(passage, one), departuresOf(back, other));
  }
  if (other.passages.length > one.passages.length)
    out.push(`${other.passages.length - one.passages.length} more`);
  return out;
}

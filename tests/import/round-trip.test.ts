/**
 * The documents of the example archives, exported as TEI and imported back into the same archive: what the record says, every
 * passage with its HTML, and every note come back. A difference fails the test.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFiles } from '../../src/cli/archive-files.ts';
import { checkFiles } from '../../src/cli/check-files.ts';
import { planImport } from '../../src/cli/import-plan.ts';
import { compile } from '../../src/engine/compile.ts';
import type { Document, Passage } from '../../src/engine/model/document.ts';
import { readArchive } from '../../src/engine/source/archive.ts';
import { teiDocument } from '../../src/exports/tei/document.ts';
import { readFile } from '../../src/import/read-file.ts';
import { stringsOf } from '../../src/strings/strings.ts';
import { documentData } from '../../src/views/document-data.ts';

const root = join(import.meta.dirname, '../../examples');

/** The document that each one comes from that is imported: links between them lead from one to the other. */
const originals = new Map<string, string>();

/** The documents of an archive that have words, each with what it is when its TEI is imported beside it. */
async function roundTrip(name: string): Promise<(readonly [string, Document, Document])[]> {
  const folder = join(root, name);
  const { edition } = compile(await readArchive(folder, name));
  if (edition === undefined) throw new Error(`${name} has problems.`);
  const { files } = await openFiles(folder);
  const documents = edition.documents.filter(({ passages }) => passages.length > 0);
  const strings = stringsOf(edition.record.lang);
  const texts = await Promise.all(
    documents.map((document) =>
      readFile(
        `${document.id}-back.xml`,
        new TextEncoder().encode(teiDocument(documentData(edition, document), strings)),
      ),
    ),
  );
  const plan = planImport(files, texts.flat());
  const checked = checkFiles(new Map([...files, ...plan.files]));
  const byId = new Map(checked.edition?.documents.map((one) => [one.id, one]));
  return documents.map((document, index) => {
    const back = byId.get(plan.documents[index]?.id ?? '');
    if (back === undefined) throw new Error(`${document.id} is not imported.`);
    originals.set(back.id, document.id);
    return [`${name}/${document.id}`, document, back];
  });
}

const cases = (await Promise.all(['lighthouse', 'letterbook', 'folios'].map(roundTrip))).flat();

test.each(cases)('%s', (_name, document, back) => {
  expect(losses(document, back)).toEqual([]);
});

/** The words without the labels of calls, their spaces as one. */
const wordsOf = ({ text }: { text: string }): string => text.replaceAll(/\s+/g, ' ').trim();

const structureOf = ({ segments }: Passage): string => segments.map(({ type }) => type).join(' ');

/** The facts of a document that come back. Its number and its archive are those of one document only. */
const recordOf = ({ record, html, topics, voices }: Document): unknown => {
  const { title, subtitle, language, genre, place, from, to, recorders, translators } = record;
  const { parties, conversation, lineNumbers, notes, dates } = record;
  return {
    ...{ title, subtitle, language, genre, place, from, to, recorders, translators },
    ...{ parties, conversation, lineNumbers, notes, dates },
    abstract: shownOf(html.abstract ?? ''),
    topics: topics.map(({ position: _, ...topic }) => topic),
    voices: voices.map(({ position: _, ...voice }) => voice),
  };
};

/** The notes that a passage calls, and where: their labels, and what the page shows of them. */
const notesOf = ({ calls }: Passage, { notes }: Document): string[] =>
  calls.map(({ at, label }) => {
    const note = notes.find((one) => one.label === label);
    return `${at} ${label} ${note?.kind} ${note?.carried} ${note && shownOf(note.html)}`;
  });

/**
 * HTML with links to the documents that the documents which came back come from, and without what the received text has in the
 * place of a gap or of the number of a page: the received text of a document from TEI is the text of the TEI file.
 */
const shownOf = (html: string): string =>
  html
    .replaceAll(
      /(?<=href="\/documents\/)[\w-]+/g,
      (document) => originals.get(document) ?? document,
    )
    .replaceAll(/<span data-signs="[^"]*"><\/span>/g, '')
    .replaceAll(
      /<span data-received="[^"[]*\[[^"]*">((?:<(\w+)[^>]*>[^<]*<\/\2>)?)<\/span>/g,
      '$1',
    );

/** What TEI says of a mark: without the ids of pages, which follow from their numbers. */
const marksOf = ({ marks }: Passage): string[] =>
  marks.map(({ kind, start, end, values: { received: _received, id: _id, ...values } }) =>
    [kind, start, end, ...Object.entries(values).sort().flat()].join(' '),
  );

/** The words that a passage has instead of received ones. */
const departuresOf = ({ id }: Passage, { emendations }: Document): string[] =>
  emendations
    .filter(({ passage }) => passage === id)
    .map(({ start, received, reading }) => `${start} ${received} > ${reading}`);

const namesOf = ({ mentions }: Passage): string[] =>
  mentions.map(({ register, id, start, end, candidates }) =>
    [register, id, start, end, ...candidates].join(' '),
  );

/** What a passage has again. */
const KEPT: Readonly<Record<string, (passage: Passage, document: Document) => unknown>> = {
  anchor: ({ id }) => id,
  words: wordsOf,
  structure: structureOf,
  speaker: ({ speaker }) => speaker ?? '',
  language: ({ lang }) => lang ?? '',
  notes: notesOf,
  kind: ({ kind }) => kind,
  level: ({ level }) => level ?? 0,
  acts: ({ acts }) => acts,
  hearer: ({ hearer }) => hearer ?? '',
  topic: ({ topic }) => topic ?? '',
  voice: ({ voice }) => voice ?? '',
  names: namesOf,
  'references to passages': ({ references }) =>
    references.map(({ start, end, document, first, last }) =>
      [start, end, originals.get(document) ?? document, first, last].join(' '),
    ),
  classes: ({ classes }) => classes.toSorted(),
  HTML: ({ html }) => shownOf(html),
  marks: marksOf,
  departures: departuresOf,
};

/** What must come back and does not. */
function losses(one: Document, back: Document): string[] {
  const lost = one.passages.flatMap((passage, index) => {
    const other = back.passages[index];
    if (other === undefined) return [`${passage.id} is missing`];
    return Object.entries(KEPT).flatMap(([what, of]) => {
      const [before, after] = [of(passage, one), of(other, back)].map((value) =>
        JSON.stringify(value),
      );
      return before === after ? [] : [`${what} of ${passage.id}: ${before} comes back as ${after}`];
    });
  });
  const [before, after] = [recordOf(one), recordOf(back)].map((record) => JSON.stringify(record));
  if (before !== after) lost.push(`The record ${before} comes back as ${after}`);
  const more = back.passages.length - one.passages.length;
  return more > 0 ? [...lost, `${more} more`] : lost;
}

/**
 * The documents of the example archives, exported as TEI and imported back into the same archive. Title, language, date, words,
 * passages with their anchors and structures, and notes of the source come back: a difference fails the test. What else differs is
 * listed in round-trip.yaml by kind, with the passages; `UPDATE=1` writes it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
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
    return [`${name}/${document.id}`, document, back];
  });
}

const cases = (await Promise.all(['lighthouse', 'letterbook', 'folios'].map(roundTrip))).flat();

/** The differences of a document: ids of passages by the kind of difference. */
type Listed = Readonly<Record<string, string>>;

const LIST = join(import.meta.dirname, 'round-trip.yaml');
const isUpdate = process.env.UPDATE === '1';
const listed = (isUpdate ? {} : parse(readFileSync(LIST, 'utf8'))) as Record<string, Listed>;
afterAll(() => {
  if (!isUpdate) return;
  const sorted = Object.fromEntries(Object.entries(listed).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(LIST, stringify(sorted, { lineWidth: 120 }));
});

test.each(cases)('%s', (name, document, back) => {
  expect(losses(document, back)).toEqual([]);
  const met = differences(document, back);
  if (isUpdate) listed[name] = met;
  expect(met).toEqual(listed[name] ?? {});
});

test('every document of the list is one of the examples', () => {
  const names = cases.map(([name]) => name);
  expect(Object.keys(listed).filter((name) => !names.includes(name))).toEqual([]);
});

/** The words without the labels of calls, their spaces as one. */
const wordsOf = ({ text }: { text: string }): string => text.replaceAll(/\s+/g, ' ').trim();

const structureOf = ({ segments }: Passage): string => segments.map(({ type }) => type).join(' ');

const recordOf = ({ record }: Document): string => [record.title, record.language].join(' | ');

/** A note with a letter or a sign for its call is taken for one of the editors'. */
const isOfSource = (label: string): boolean => /^(?:.*\/)?\d+$/.test(label);

/** The words of the notes of the source that a passage calls, and where. */
const notesOf = ({ calls }: Passage, { notes }: Document): string[] =>
  calls
    .filter(({ label }) => isOfSource(label))
    .map(({ at, label }) => {
      const note = notes.find((one) => one.label === label);
      return `${at} ${note?.carried ? wordsOf(note) : ''}`;
    });

/** What a passage must have again. */
const KEPT: Readonly<Record<string, (passage: Passage, document: Document) => unknown>> = {
  anchor: ({ id }) => id,
  words: wordsOf,
  structure: structureOf,
  speaker: ({ speaker }) => speaker ?? '',
  language: ({ lang }) => lang ?? '',
  notes: notesOf,
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
  if (recordOf(one) !== recordOf(back)) lost.push(`${recordOf(one)}: ${recordOf(back)}`);
  const more = back.passages.length - one.passages.length;
  return more > 0 ? [...lost, `${more} more`] : lost;
}

/** What TEI says of a mark: without the ids of pages, which follow from their numbers. */
const marksOf = ({ marks }: Passage): string[] =>
  marks.map(({ kind, start, end, values: { received: _received, id: _id, ...values } }) =>
    [kind, start, end, ...Object.entries(values).flat()].join(' '),
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

/** What may differ. */
const COMPARED: Readonly<Record<string, (passage: Passage, document: Document) => unknown>> = {
  kind: ({ kind }) => kind,
  level: ({ level }) => level ?? 0,
  acts: ({ acts }) => acts,
  hearer: ({ hearer }) => hearer ?? '',
  topic: ({ topic }) => topic ?? '',
  voice: ({ voice }) => voice ?? '',
  names: namesOf,
  'references to passages': ({ references }) => references.length,
  "calls of the editors' notes": ({ calls }) =>
    calls.filter(({ label }) => !isOfSource(label)).length,
  marks: marksOf,
  departures: departuresOf,
};

function differences(one: Document, back: Document): Listed {
  const found = Object.entries(COMPARED).flatMap(([what, of]) => {
    const ids = one.passages.flatMap((passage, index) => {
      const other = back.passages[index];
      const isSame =
        other !== undefined && JSON.stringify(of(passage, one)) === JSON.stringify(of(other, back));
      return isSame ? [] : [passage.id];
    });
    return ids.length === 0 ? [] : [[what, ids.join(' ')] as const];
  });
  const date = one.record.dates[0]?.edtf;
  const other = back.record.dates[0]?.edtf;
  return Object.fromEntries(date === other ? found : [...found, ['date', `${date} is ${other}`]]);
}

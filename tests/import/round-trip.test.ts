/**
 * The example archives, imported back from the TEI that they export: words, passages and structures come back. What else differs is
 * listed in round-trip.yaml by kind, with the passages; `UPDATE=1` writes it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
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

type Passage = Document['passages'][number];

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

test.each(cases)('%s', async (name, document, edition) => {
  const tei = teiDocument(documentData(edition, document), stringsOf(edition.record.lang));
  const { documents } = await importFile(`${document.id}.xml`, tei, { id: `${document.id}-tei` });
  expect(losses(document, documents[0])).toEqual([]);
  const met = differences(document.passages, documents[0]?.passages ?? []);
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

/** Words and structures that do not come back: there are none. */
function losses(one: Document, other: Document | undefined): string[] {
  if (other === undefined) return ['nothing is imported'];
  const lost = one.passages.flatMap((passage, index) => {
    const back = other.passages[index];
    if (back === undefined) return [`${passage.id} is missing`];
    if (wordsOf(passage) !== wordsOf(back)) return [`words of ${passage.id}: ${wordsOf(back)}`];
    if (structureOf(passage) !== structureOf(back)) {
      return [`structure of ${passage.id}: ${structureOf(back) || 'words'}`];
    }
    return [];
  });
  const more = other.passages.length - one.passages.length;
  return more > 0 ? [...lost, `${more} more`] : lost;
}

const isEditors = (label: string): boolean => /^[a-z]/.test(label);

/** What else may differ, as a kind for each passage. */
const KINDS: readonly ((passage: Passage, back: Passage) => string | false)[] = [
  ({ kind }, back) => kind !== back.kind && `a ${kind} is a ${back.kind}`,
  ({ speaker }, back) => speaker !== back.speaker && 'the speaker is in the words alone',
  ({ lang = '' }, back) => lang !== (back.lang ?? '') && 'another language',
  ({ calls }, back) =>
    calls.length !== back.calls.length && "calls of the editors' notes are left out",
  ({ calls }, back) => {
    const left = calls.filter(({ label }) => !isEditors(label));
    const place = ({ label, at }: Passage['calls'][number]): string => `${label} ${at}`;
    return String(left.map(place)) !== String(back.calls.map(place)) && 'other calls of notes';
  },
  ({ marks }, back) => {
    const kindsOf = (all: Passage['marks']): string[] => all.map(({ kind }) => kind);
    const [given, met] = [kindsOf(marks), kindsOf(back.marks)];
    return (
      String(given) !== String(met) &&
      `marks ${given.join(', ') || '–'} are ${met.join(', ') || '–'}`
    );
  },
];

function differences(ones: readonly Passage[], others: readonly Passage[]): Listed {
  const found = new Map<string, string[]>();
  for (const [index, one] of ones.entries()) {
    const other = others[index];
    if (other === undefined) continue;
    for (const of of KINDS) {
      const kind = of(one, other);
      if (kind !== false) found.set(kind, [...(found.get(kind) ?? []), one.id]);
    }
  }
  return Object.fromEntries([...found].map(([kind, ids]) => [kind, ids.join(' ')]));
}

/** The received message, imported afresh with the authority files alone, is the finished edition but for what is listed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkFiles } from '../../src/cli/check-files.ts';
import { planImport } from '../../src/cli/import-plan.ts';
import type { Document } from '../../src/engine/model/document.ts';
import { readFile } from '../../src/import/read-file.ts';
import { edition } from './edition.ts';

const content = join(import.meta.dirname, '..');
const HEADING =
  '# What the editors decided, and an import cannot: every difference of the finished documents from an import of the same lines.\n' +
  '# `UPDATE=1 npx vitest run content/tests/import.test.ts` writes the list again.\n';
const LIST = join(import.meta.dirname, 'import-differences.yaml');

/** The authority files and the bibliography, with no document. */
const files = new Map(
  [
    'bibliography.yaml',
    'genres.yaml',
    'authority/people.yaml',
    'authority/places.yaml',
    'authority/groups.yaml',
  ].map((path) => [path, new Uint8Array(readFileSync(join(content, path)))] as const),
);
const record = parse(readFileSync(join(content, 'edition.yaml'), 'utf8')) as object;
const { map: _, ...rest } = record as { map?: unknown };
files.set(
  'edition.yaml',
  new TextEncoder().encode(
    stringify({ ...rest, navigation: [], beginnings: [], provenance: [], received: [] }),
  ),
);

const bytes = new Uint8Array(readFileSync(join(content, 'received/sovarch-i.txt')));
type Ranges = readonly (readonly [number, number])[];
const imports: readonly { id: string; genre?: string; lines: Ranges }[] = [
  {
    id: 'post',
    lines: [
      [1, 37],
      [39, 39],
      [45, 45],
    ],
  },
  { id: 'i', genre: 'record-of-conversation', lines: [[41, 41]] },
];

const imported = new Map<string, Document>();
for (const { id, genre, lines } of imports) {
  const texts = await readFile('sovarch-i.txt', bytes, { lines });
  const plan = planImport(files, texts, { id, ...(genre !== undefined && { genre }) });
  const made = checkFiles(new Map([...files, ...plan.files])).edition?.documents[0];
  if (made !== undefined) imported.set(id, made);
}

/** Calls of the source's own notes: their numbers and where they stand among the received words. */
const sourceCalls = ({ passages }: Document) =>
  passages.flatMap(({ text, calls }, index) =>
    calls.flatMap(({ label, at }) =>
      /^\d+$/.test(label) ? [{ label, index, after: text.slice(0, at) }] : [],
    ),
  );

/** Every difference of the two documents, with its kind. */
function differencesOf(
  id: string,
): { kind: string; where: string; finished: unknown; imported: unknown }[] {
  const [one, other] = [edition.documents.find((document) => document.id === id), imported.get(id)];
  if (one === undefined || other === undefined) throw new Error(`No ${id}.`);
  const out: ReturnType<typeof differencesOf> = [];
  const compare = (kind: string, where: string, finished: unknown, fresh: unknown): void => {
    if (JSON.stringify(finished ?? null) !== JSON.stringify(fresh ?? null)) {
      out.push({ kind, where, finished: finished ?? null, imported: fresh ?? null });
    }
  };
  for (const [index, passage] of one.passages.entries()) {
    const fresh = other.passages[index];
    compare('anchor', passage.id, passage.id, fresh?.id);
    compare('kind of passage', passage.id, passage.kind, fresh?.kind);
    compare('class', passage.id, passage.classes, fresh?.classes);
    compare('acts of a turn', passage.id, passage.acts, fresh?.acts);
    compare('addressee of a turn', passage.id, passage.hearer, fresh?.hearer);
    compare('speaker', passage.id, passage.speaker, fresh?.speaker);
  }
  const fields = new Set([...Object.keys(one.record), ...Object.keys(other.record)]);
  for (const field of [...fields].sort()) {
    const [finished, fresh] = [one, other].map(
      ({ record: all }) => (all as unknown as Record<string, unknown>)[field],
    );
    const isWritten =
      field === 'abstract' ||
      field === 'mentioned' ||
      field === 'published' ||
      field === 'notEstablished';
    compare(
      'field of the record',
      field,
      isWritten && finished !== undefined ? 'written by the editors' : finished,
      fresh,
    );
  }
  compare('sections of the editors', 'topics', one.topics.length, other.topics.length);
  compare('sections of the editors', 'voices', one.voices.length, other.voices.length);
  compare(
    'notes of the editors',
    'notes',
    one.notes.filter(({ label }) => !/^\d/.test(label)).length,
    0,
  );
  return out;
}

describe.each(imports.map(({ id }) => id))('%s imported afresh', (id) => {
  const finished = edition.documents.find((document) => document.id === id);
  const fresh = imported.get(id);

  test('has the same text in the same blocks', () => {
    expect(fresh?.passages.map(({ text }) => text)).toEqual(
      finished?.passages.map(({ text }) => text),
    );
  });

  test('has the same notes of the source at the same places', () => {
    expect(fresh && sourceCalls(fresh)).toEqual(finished && sourceCalls(finished));
  });

  test('differs in nothing else than is listed', () => {
    if (process.env.UPDATE === '1') {
      const all = Object.fromEntries(imports.map((one) => [one.id, differencesOf(one.id)]));
      writeFileSync(LIST, HEADING + stringify(JSON.parse(JSON.stringify(all)), { lineWidth: 140 }));
    }
    const listed = parse(readFileSync(LIST, 'utf8')) as Record<string, unknown>;
    expect(JSON.parse(JSON.stringify(differencesOf(id)))).toEqual(listed[id]);
  });
});

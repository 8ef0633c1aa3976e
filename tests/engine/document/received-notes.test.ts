/** Notes whose text came with the source have its words: in the transcription and on the page. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import { noteMark } from '../../../src/engine/document/received-notes.ts';
import type { Edition } from '../../../src/engine/model/edition.ts';
import { expectedNotes, proveText } from '../../../src/site/proof/prove-text.ts';
import { publishedTexts } from '../../../src/site/proof/published-text.ts';
import { noteListView } from '../../../src/views/document-notes.ts';
import { readLighthouse, withEdits } from '../../lighthouse.ts';

const NOTE = '15. Of 8 fathoms -- "new", not tarred.';
const archive = await readLighthouse();

/** The letter with a note of its own in the received file, transcribed as `typed`. */
function compileNote(typed: string, notes = '{ "15": [[11, 12]] }'): ReturnType<typeof compile> {
  const letter = archive.received.find(({ name }) => name === 'letter.txt');
  const text = new TextDecoder().decode(letter?.bytes).trimEnd();
  const lines = text.split('\n').length;
  const padded = `${text}${'\n'.repeat(11 - lines)}${NOTE.replace('8 ', '8\n')}\n`;
  const bytes = new TextEncoder().encode(padded.replace('a rope', 'a rope15'));
  const received = archive.received.map((one) => (one === letter ? { ...one, bytes } : one));
  return compile(
    withEdits({ ...archive, received }, [
      { file: 'documents/letter.md', find: 'a rope', put: 'a rope[^15]' },
      {
        file: 'documents/letter.md',
        find: 'lines: [[1, 10]] }',
        put: `lines: [[1, 10]], notes: ${notes} }`,
      },
      {
        file: 'documents/letter.md',
        find: '{#signature}\nA. Belova\n',
        put: `{#signature}\nA. Belova\n\n[^15]: ${typed}\n`,
      },
    ]),
  );
}

/** Problems besides that the received file is another than the edition registers. */
const problemsOf = (typed: string, notes?: string): string[] =>
  compileNote(typed, notes)
    .problems.filter(({ rule }) => rule !== 'received-is-unchanged')
    .map(({ rule, message }) => `${rule}: ${message}`);

describe('a note with received lines', () => {
  test('has their words, without the label', () => {
    expect(problemsOf('Of 8 fathoms -- "new", not tarred.')).toEqual([]);
  });

  test('is an error where a sign differs', () => {
    expect(problemsOf('Of 8 fathoms — "new", not tarred.')).toEqual([
      expect.stringMatching(/^text-is-conserved: Unexpected words "—/),
    ]);
  });

  test('is an error where it is not defined, or is of the editors', () => {
    expect(problemsOf('Of 8 fathoms.', '{ "16": [[11, 12]] }')[0]).toContain(
      'Unexpected lines of note "16"',
    );
    expect(problemsOf('Of 8 fathoms.', '{ a: [[11, 12]] }')[0]).toContain(
      'Unexpected lines of note "a"',
    );
  });

  test('is proved on the page', () => {
    const { edition } = compileNote('Of 8 fathoms -- "new", not tarred.');
    const document = (edition as Edition).documents.find(({ id }) => id === 'letter');
    if (edition === undefined || document === undefined) throw new Error('There is no letter.');
    const lines = edition.received.find(({ file }) => file === 'letter.txt')?.lines ?? [];
    const expected = expectedNotes(document, lines);
    const note = noteListView(edition, document)?.series[0]?.notes[0];
    const attributes = Object.entries(note?.proved ?? {}).map(
      ([name, value]) => `${name}="${value}"`,
    );
    const page = `<div ${attributes.join(' ')}>${note?.html}</div>`;
    const prove = (html: string): (string | undefined)[] =>
      publishedTexts(html).map((text) => proveText(text, expected.get(text.document)));
    expect(prove(page)).toEqual([undefined]);
    expect(prove(page.replace('tarred', 'tared'))[0]).toContain('⟦e⟧');
  });
});

test.each([
  ['15 A note', '15'],
  ['15. A note', '15.'],
  [' [15] A note', '[15]'],
  ['150 lamps', ''],
  ['A note', ''],
])('the label of "%s" is "%s"', (received, mark) => {
  expect(noteMark('15', received)).toBe(mark);
});

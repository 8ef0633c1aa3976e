import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cache, compile } from '../../src/engine/compile.ts';
import { untypeset } from '../../src/engine/markdown/typography.ts';
import type { Document, Passage } from '../../src/engine/model/document.ts';
import type { SourceFile } from '../../src/engine/source/archive.ts';
import { openLighthouse, readLighthouse, withEdits } from '../lighthouse.ts';

const archive = await readLighthouse();
const edition = await openLighthouse();
const document = (id: string): Document => {
  const found = edition.documents.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No document ${id}.`);
  return found;
};
const [bulletin, log, letter, answer] = ['bulletin', 'log', 'letter', 'answer'].map(document) as [
  Document,
  Document,
  Document,
  Document,
];
const passage = ({ passages }: Document, id: string): Passage | undefined =>
  passages.find((one) => one.id === id);

describe('a count of bytes in a document', () => {
  const counting = (file: string) =>
    compile(
      withEdits(archive, [
        {
          file: 'documents/log.md',
          find: 'The boat came two days later',
          put: `In :count{of=bytes file=${file}} bytes, the boat came two days later`,
        },
      ]),
    ).problems.map(({ message }) => message);

  test('is that of its own received file, on which alone the document depends', () => {
    expect(counting('bulletin.txt')).toEqual([]);
    expect(counting('letter.txt')).toEqual([
      'Unexpected received file "letter.txt", expected one of: bulletin.txt.',
    ]);
  });
});

describe('the lighthouse archive', () => {
  test('compiles in the order of its documents', () => {
    expect(
      edition.documents.map(({ id, citationPrefix, passages, notes }) => [
        id,
        citationPrefix,
        passages.length,
        notes.length,
      ]),
    ).toEqual([
      ['bulletin', 'bulletin', 7, 3],
      ['log', 'I', 9, 2],
      ['letter', 'II', 5, 0],
      ['answer', 'III', 0, 0],
      ['hearing', 'V', 62, 24],
      ['telegram', 'VI', 0, 0],
      ['forwarded', 'forwarded', 16, 11],
    ]);
    expect(edition.essays.map(({ id }) => id)).toEqual(['about', 'method']);
  });

  test('kinds and numbers of passages come from their anchors', () => {
    expect(log.passages.map(({ id, kind, number }) => [id, kind, number])).toEqual([
      ['head', 'heading', undefined],
      ['present', 'frame', undefined],
      ...[1, 2, 3, 4, 5, 6].map((number) => [`t${number}`, 'turn', number]),
      ['tail', 'frame', undefined],
    ]);
  });

  test('turns have speakers, hearers and functions', () => {
    const talk = log.passages
      .filter(({ kind }) => kind === 'turn')
      .map(({ speaker, hearer, acts }) => [speaker, hearer, acts.join(' ')]);
    expect(talk).toEqual([
      ['soren-akesson', 'anna-belova', 'asks'],
      ['anna-belova', 'soren-akesson', 'states'],
      ['soren-akesson', 'bjorn-akesson', 'asks'],
      ['bjorn-akesson', 'soren-akesson', 'states'],
      ['anna-belova', 'soren-akesson', 'asks states'],
      ['soren-akesson', 'anna-belova', 'states'],
    ]);
  });

  test('topics have their turns, turns their topic', () => {
    expect(log.topics).toMatchObject([
      { id: 'oil', short: 'Oil', first: 't1', last: 't2' },
      { id: 'boat', title: 'The boat from Nordøya', first: 't3', last: 't6' },
    ]);
    expect(passage(log, 't4')?.topic).toBe('boat');
    expect(passage(log, 'tail')?.topic).toBeUndefined();
  });

  test('voices nest, and each passage has the innermost', () => {
    expect(bulletin.voices.map(({ id, by, level }) => [id, by, level])).toEqual([
      ['list', 'lights-list', 0],
      ['quill', 'mara-quill', 1],
      ['ren', 'tomas-ren', 2],
    ]);
    expect(bulletin.passages.map(({ voice }) => voice)).toEqual([
      'list',
      'quill',
      'quill',
      'ren',
      'ren',
      'ren',
      'list',
    ]);
  });

  test('an ambiguous name is resolved by the record, or by a marked name', () => {
    const mentions = passage(bulletin, 'p3')?.mentions.filter(({ form }) => form === 'Åkesson');
    expect(mentions?.map(({ id }) => id)).toEqual(['soren-akesson', 'bjorn-akesson']);
    expect(bulletin.readingsUsed).toEqual(['Åkesson']);
  });

  test('mentions and references have correct offsets in the text', () => {
    for (const { text, mentions, references } of edition.documents.flatMap(
      ({ passages }) => passages,
    )) {
      for (const { form, start, end } of mentions) expect(text.slice(start, end)).toBe(form);
      for (const { phrase, start, end } of references) expect(text.slice(start, end)).toBe(phrase);
    }
    expect(passage(bulletin, 'p3')?.references).toMatchObject([
      { document: 'log', first: 't1', last: 't2', phrase: 'begins with the oil' },
      { document: 'log', first: 't3', last: 't6', phrase: 'ends with the boat' },
    ]);
  });

  test('both series of notes have their calls, even if a note is called twice', () => {
    expect(
      bulletin.notes.map(({ label, series, carried, calls }) => [label, series, carried, calls]),
    ).toEqual([
      [
        '1',
        'source',
        false,
        [
          { id: 'r-1', passage: 'p3' },
          { id: 'r-1-2', passage: 'p4' },
        ],
      ],
      ['2', 'source', false, [{ id: 'r-2', passage: 'p3' }]],
      ['a', 'editors', true, [{ id: 'r-a', passage: 'p4' }]],
    ]);
    expect(bulletin.notes[2]?.cites).toEqual(['ren-2001', 'board-1914']);
    const { text, calls } = passage(bulletin, 'p4') as Passage;
    expect(calls.map(({ label, at }) => [label, text.slice(0, at).slice(-5)])).toEqual([
      ['a', '1911,'],
      ['1', 'mise.'],
    ]);
  });

  test('passages have correct positions in the received file', () => {
    for (const { record, passages } of [bulletin, log, letter]) {
      const source = archive.received.find(({ name }) => name === record.witness?.file);
      const lines = new TextDecoder().decode(source?.bytes).split('\n');
      for (const { text, calls, received } of passages) {
        const { line, start, end } = received as NonNullable<typeof received>;
        const slice = lines
          .slice(line - 1)
          .join('\n')
          .slice(start, end)
          .replace(/\s+/g, ' ');
        const numbers = calls.filter(({ label }) => /\d/.test(label));
        const words = numbers.reduceRight(
          (all, { at, label }) => all.slice(0, at) + label + all.slice(at),
          text,
        );
        expect(slice.replace('assitance', 'assistance')).toBe(words);
      }
    }
    expect(passage(log, 't4')?.received).toEqual({ line: 25, start: 0, end: 34 });
    expect(passage(bulletin, 'p3')?.received).toMatchObject({ line: 7, start: 0 });
  });

  test('an emendation differs from the received text, and is listed', () => {
    expect(letter.emendations).toEqual([
      {
        passage: 'p1',
        start: 30,
        end: 40,
        received: 'assitance',
        reading: 'assistance',
        reason: 'A slip of the pen.',
      },
    ]);
    expect(passage(letter, 'p1')?.html).toContain(
      '<span class="departure" data-received="assitance">assistance</span>',
    );
  });

  test('words without apparatus equal the received words', () => {
    const words = (html: string): string =>
      untypeset(html.replace(/<sup class="call letter".*?<\/sup>/g, '').replace(/<[^>]*>/g, ''));
    expect(words(passage(bulletin, 'p4')?.html ?? '')).toBe(
      'Belova asked for a new lens in 1910-1911, and was given a promise.1',
    );
  });

  test('an address is neither typeset nor searched for names', () => {
    expect(passage(bulletin, 'foot')?.html).toBe(
      '-- Lights list, http://lights.example/archive.html',
    );
    expect(passage(bulletin, 'foot')?.mentions).toEqual([]);
  });

  test('a record without text has no body', () => {
    expect(answer).toMatchObject({ passages: [], words: 0, record: { text: 'not carried' } });
    expect(answer.html.numbering).toContain('href="/bibliography/#ren-2001"');
  });

  test('registers, essays and records have their prose rendered', () => {
    const belova = edition.people.find(({ id }) => id === 'anna-belova');
    expect(belova?.html.life).toContain('<a class="name" href="/places/skerryvik/">Skerryvik</a>');
    expect(edition.essays[0]?.html).toContain('href="/documents/letter/#p2"');
    expect(edition.essays[0]?.html).toContain('<h2 id="how-it-is-kept">');
    expect(log.html.abstract).toContain('href="/people/bjorn-akesson/"');
  });
});

describe('one character changed', () => {
  /** Offsets of the log's words, without front matter, apparatus and white space. */
  const source = archive.documents.find(({ id }) => id === 'log') as SourceFile;
  const file = source.text;
  const words = file
    .replace(/^---[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, ' '))
    .replace(/^(?:\{.*\}|::.*|\[\^\w+\]:.*|# )|\[\^\w+\]/gm, (apparatus) =>
      ' '.repeat(apparatus.length),
    );
  const places = Array.from(words.matchAll(/\S/g), ({ index }) => index);

  test('is found at its line and column', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), (offset) => {
        const changed = `${file.slice(0, offset)}Ж${file.slice(offset + 1)}`;
        const before = file.slice(0, offset).split('\n');
        const documents = [{ ...source, text: changed }];
        const { problems } = compile({ ...archive, documents, essays: [] });
        expect(problems.filter(({ rule }) => rule === 'text-is-conserved')).toMatchObject([
          {
            file: 'lighthouse/documents/log.md',
            point: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
          },
        ]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a compilation', () => {
  test('finds problems of documents even if a register cannot be read', () => {
    const { edition: none, problems } = compile(
      withEdits(archive, [
        { file: 'authority/people.yaml', find: 'sort: Ren, Tomas', put: 'sort: "Ren' },
        { file: 'documents/log.md', find: 'is left.', put: 'was left.' },
      ]),
    );
    expect(none).toBeUndefined();
    expect(problems.map(({ rule }) => rule).sort()).toEqual(['text-is-conserved', 'yaml-parses']);
  });

  test('takes documents from the cache until one of their inputs changes', () => {
    const kept = new Map<string, Document>();
    const all = archive.documents.length;
    let made = 0;
    const cache: Cache = {
      get: (digest) => kept.get(digest),
      set(digest, one) {
        made++;
        kept.set(digest, one);
      },
    };
    const first = compile(archive, cache);
    expect(made).toBe(all);
    expect(compile(archive, cache).edition).toEqual(first.edition);
    expect(made).toBe(all);
    compile(
      withEdits(archive, [
        { file: 'documents/log.md', find: 'genre: record-of-conversation', put: 'genre: minutes' },
      ]),
      cache,
    );
    expect(made).toBe(all + 1);
    compile(
      withEdits(archive, [{ file: 'bibliography.yaml', find: 'Lamps and', put: 'Lamps &' }]),
      cache,
    );
    expect(made).toBe(2 * all + 1);
  });

  test('does not depend on line endings', () => {
    const documents = archive.documents.map((one) => ({
      ...one,
      text: one.text.replaceAll('\n', '\r\n'),
    }));
    const { edition: same, problems } = compile({ ...archive, documents });
    expect(problems).toEqual([]);
    expect(same?.documents.map(({ passages }) => passages)).toEqual(
      edition.documents.map(({ passages }) => passages),
    );
  });

  test('of an empty archive reports only the missing record', () => {
    const empty = {
      ...archive,
      edition: { ...archive.edition, text: '' },
      documents: [],
      essays: [],
      received: [],
    };
    expect(new Set(compile(empty).problems.map(({ file }) => file))).toEqual(
      new Set(['lighthouse/edition.yaml']),
    );
  });
});

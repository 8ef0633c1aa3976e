import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import {
  type Origin,
  originAddress,
  partsIn,
  pointingToEntry,
  pointingToNote,
  spokenOf,
} from '../../../src/engine/model/backlinks.ts';
import { documentOf } from '../../../src/engine/model/entries.ts';
import { openLighthouse, readLighthouse, withEdits } from '../../lighthouse.ts';

const edition = await openLighthouse();
const passages = (origins: readonly Origin[]): string[] =>
  origins.map((origin) => `${origin.kind} ${originAddress(origin)}`);

describe('backlinks of an entry', () => {
  test('are from notes, records, essays and other entries, each once', () => {
    expect(passages(pointingToEntry(edition, 'groups', 'board-of-lights'))).toEqual([
      'note /documents/log/#n-a',
      'record /documents/log/',
      'record /documents/letter/',
      'record /documents/answer/',
    ]);
    expect(passages(pointingToEntry(edition, 'people', 'anna-belova'))).toEqual([
      'record /documents/log/',
      'essay /about/',
      'record /documents/letter/',
      'record /documents/answer/',
    ]);
    expect(passages(pointingToEntry(edition, 'people', 'mara-quill'))).toContain(
      'entry /groups/lights-list/',
    );
  });

  test('are not from the entry itself, or from entries of another register with its id', () => {
    expect(passages(pointingToEntry(edition, 'places', 'skerryvik'))).toEqual([
      'record /documents/log/',
      'record /documents/hearing/',
      'entry /people/anna-belova/',
    ]);
    expect(pointingToEntry(edition, 'groups', 'skerryvik')).toEqual([]);
  });

  test('name its role in a document', () => {
    const parts = (document: string, id: string) => partsIn(documentOf(edition, document), id);
    expect(parts('letter', 'anna-belova')).toEqual(['author']);
    expect(parts('letter', 'board-of-lights')).toEqual(['recipient']);
    expect(parts('log', 'bjorn-akesson')).toEqual(['recorder', 'present']);
    expect(parts('log', 'board-of-lights')).toEqual(['archive']);
    expect(parts('log', 'skerryvik')).toEqual(['place']);
    expect(parts('bulletin', 'tomas-ren')).toEqual(['partAuthor']);
    expect(parts('bulletin', 'mara-quill')).toEqual(['author']);
    expect(parts('log', 'mara-quill')).toEqual([]);
  });
});

describe('mentions of passages elsewhere', () => {
  const lines = (document: string): string[] =>
    spokenOf(edition, documentOf(edition, document)).map(({ first, last, from, phrase }) =>
      [`${first.id}-${last.id}`, originAddress(from), phrase].filter(Boolean).join(' '),
    );

  test('are in the order of the passages, with the phrases that mention them', () => {
    expect(lines('log')).toEqual([
      'head-head /places/skerryvik/',
      't1-t2 /documents/bulletin/#p3 begins with the oil',
      't3-t6 /documents/bulletin/#p3 ends with the boat',
      't3-t3 /documents/bulletin/#n-2',
      't3-t5 /documents/letter/#p1 as we wrote in the log',
    ]);
  });

  test('include records of the documents that they mention', () => {
    expect(lines('bulletin')).toEqual([
      'p3-p3 /documents/log/ the other — the honest one — for themselves',
      'p4-p4 /documents/answer/ was given a promise',
    ]);
    expect(lines('letter')).toEqual(['p2-p2 /documents/log/#n-b', 'p2-p2 /about/']);
  });
});

test('backlinks of a note use its own address', async () => {
  const archive = withEdits(await readLighthouse(), [
    {
      file: 'documents/bulletin.md',
      find: 'The boat is the one of [the third turn](log#t3).',
      put: 'The boat is the one of [the third turn](log#t3); see [the note there](log#n-b).',
    },
  ]);
  const { edition: edited } = compile(archive);
  if (edited === undefined) throw new Error('it has problems');
  expect(passages(pointingToNote(edited, 'log', 'n-b'))).toEqual(['note /documents/bulletin/#n-2']);
  expect(pointingToNote(edited, 'log', 'n-a')).toEqual([]);
});

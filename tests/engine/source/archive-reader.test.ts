/** An archive that is read again has the same objects for what has not changed, and never an old text. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Archive, archiveReader, readArchive } from '../../../src/engine/source/archive.ts';

const root = mkdtempSync(join(tmpdir(), 'archive-reader-'));
afterAll(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
/** Makes a file look as if it had been written long ago, as files of an archive mostly were. */
const age = (path: string): void => utimesSync(join(root, path), 1e9, 1e9);
const read = archiveReader(root, 'a');
let first: Archive;

beforeAll(async () => {
  for (const folder of ['documents', 'received', 'authority']) mkdirSync(join(root, folder));
  write('edition.yaml', 'title: A');
  write('documents/i.md', 'one');
  write('documents/j.md', 'two');
  write('received/i.txt', 'one');
  write('authority/people.yaml', '[]');
  first = await read();
});

test('what has not changed is the same object', async () => {
  const again = await read();
  expect(again).toEqual(await readArchive(root, 'a'));
  expect(again.documents[0]).toBe(first.documents[0]);
  expect(again.people).toBe(first.people);
  expect(again.received[0]).toBe(first.received[0]);
});

test('a changed file is another object, and the others are not', async () => {
  write('documents/i.md', 'changed');
  write('received/i.txt', 'changed');
  const again = await read();
  expect(again).toEqual(await readArchive(root, 'a'));
  expect(again.documents[0]).not.toBe(first.documents[0]);
  expect(again.received[0]).not.toBe(first.received[0]);
  expect(again.documents[1]).toBe(first.documents[1]);
});

test('changes of the same length within one tick of the clock are seen', async () => {
  for (let turn = 0; turn < 200; turn += 1) {
    const text = `turn ${String(turn).padStart(3, '0')}`;
    write('documents/i.md', text);
    // The time of the file tells nothing.
    age('documents/i.md');
    expect((await read()).documents[0]?.text).toBe(text);
  }
});

test('a file that was saved without a change is the same object', async () => {
  const before = await read();
  write('documents/j.md', 'two');
  expect((await read()).documents[1]).toBe(before.documents[1]);
});

test('files that come and go are read, and are not', async () => {
  write('documents/k.md', 'three');
  write('authority/terms.yaml', '- id: t');
  const more = await read();
  expect(more).toEqual(await readArchive(root, 'a'));
  expect(more.documents.map(({ id }) => id)).toEqual(['i', 'j', 'k']);
  rmSync(join(root, 'documents/k.md'));
  rmSync(join(root, 'authority/terms.yaml'));
  mkdirSync(join(root, 'documents/k.md'));
  const fewer = await read();
  expect(fewer).toEqual(await readArchive(root, 'a'));
  expect(fewer.strays).toHaveLength(1);
  expect(fewer.terms.text).toBe('');
});

test('a file that is not valid UTF-8 is reported, and read again once it is corrected', async () => {
  write('documents/i.md', 'sound');
  writeFileSync(join(root, 'documents/i.md'), new Uint8Array([0x61, 0xff, 0x62]));
  expect((await read()).documents[0]?.faults).toHaveLength(1);
  write('documents/i.md', 'sound');
  expect((await read()).documents[0]).toMatchObject({ text: 'sound' });
});

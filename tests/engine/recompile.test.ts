/** An archive that a process compiles after each change gives the same edition as one that is compiled from nothing. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Cache, compile } from '../../src/engine/compile.ts';
import type { Edition } from '../../src/engine/model/edition.ts';
import { archiveReader, readArchive } from '../../src/engine/source/archive.ts';
import { openCache } from '../../src/site/build/compilation-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'recompile-'));
afterAll(() => rmSync(folder, { recursive: true }));
const archive = join(folder, 'archive');
cpSync('examples/lighthouse', archive, { recursive: true });

const change = (path: string, find: string | RegExp, put: string): void => {
  const text = readFileSync(join(archive, path), 'utf8');
  const changed = text.replace(find, put);
  expect(changed).not.toBe(text);
  writeFileSync(join(archive, path), changed);
};
// Counts, which depend on other files than their own.
change(
  'essays/about.md',
  /$/,
  '\n\nIn all :count{of=documents}, and :count{of=notes document=log}.\n',
);
change('authority/places.yaml', 'A rock with', ':count{of=documents} of a rock with');

const read = archiveReader(archive, 'a');
const kept = openCache(join(folder, 'documents'));
let compiled: string[] = [];
/** Notes which documents were not in the cache. */
const cache: Cache = {
  get: kept.get,
  set(key, document) {
    compiled.push(document.id);
    kept.set(key, document);
  },
};

/** Compiles the archive as it is now, and compares the result with that from nothing. @returns the documents that were compiled */
async function recompile(): Promise<{ edition?: Edition | undefined; ids: readonly string[] }> {
  compiled = [];
  const again = compile(await read(), cache);
  kept.prune();
  const fresh = compile(await readArchive(archive, 'a'));
  expect(JSON.stringify(again)).toBe(JSON.stringify(fresh));
  return { edition: again.edition, ids: compiled };
}

test('a saved document is compiled, and no other', async () => {
  const { edition: before, ids } = await recompile();
  const documents = before?.documents ?? [];
  expect(documents.length).toBeGreaterThan(5);
  expect(ids.length).toBe(documents.length);
  expect((await recompile()).ids).toEqual([]);
  change('documents/log.md', 'title: Log of', 'title: Logbook of');
  const { edition: after, ids: changed } = await recompile();
  expect(changed).toEqual(['log']);
  const same = after?.documents.filter((one) => documents.includes(one));
  expect(same?.length).toBe(documents.length - 1);
});

test('a changed received file compiles the documents that are read from it, and no other', async () => {
  await recompile();
  change('received/corona.txt', /$/, '\nA line that none is read from.\n');
  expect((await recompile()).ids.toSorted()).toEqual(['forwarded', 'hearing']);
  expect((await recompile()).ids).toEqual([]);
});

test('a document that comes with its received file is compiled, and no other', async () => {
  cpSync(join(archive, 'received/letter.txt'), join(archive, 'received/copy.txt'));
  cpSync(join(archive, 'documents/letter.md'), join(archive, 'documents/copy.md'));
  change('documents/copy.md', 'letter.txt', 'copy.txt');
  expect((await recompile()).ids).toEqual(['copy']);
  rmSync(join(archive, 'documents/copy.md'));
  rmSync(join(archive, 'received/copy.txt'));
  expect((await recompile()).ids).toEqual([]);
});

test.each([
  ['a name that documents have', 'authority/people.yaml', /name: (\S+)/, 'name: Other'],
  ['the name again', 'authority/people.yaml', 'name: Other', 'name: Another'],
  ['the prose of an entry', 'authority/places.yaml', 'note: { text: "', 'note: { text: "Now: '],
  ['a work', 'bibliography.yaml', 'title: The Two', 'title: The Three'],
  ['the title of the edition', 'edition.yaml', 'Skerryvik Papers', 'Papers'],
  ['a line of a received file', 'received/letter.txt', 'no assitance', 'no help'],
  ['that line and its transcription', 'documents/letter.md', 'The oil is', 'The oil was'],
  ['an error of the edition', 'edition.yaml', 'format: 1', 'format: ['],
  ['its correction', 'edition.yaml', 'format: [', 'format: 1'],
  ['a note that is gone', 'documents/log.md', /\n\[\^\w+\]: .*\n/, '\n'],
  ['a mark that is wrong', 'documents/hearing.md', /$/, '\n:wrong[mark]\n'],
  ['a published anchor', 'anchors.yaml', /words: (\S+)/, 'words: Other'],
  ['an essay', 'essays/method.md', /$/, '\nMore words.\n'],
  ['a claim', 'claims.yaml', /reason: ?"?(\w)/, 'reason: "$1'],
] as const)(
  '%s changes what it would change in a first compilation',
  async (_, path, find, put) => {
    change(path, find, put);
    await recompile();
  },
);

test('documents that come and go', async () => {
  cpSync(join(archive, 'documents/telegram.md'), join(archive, 'documents/telegram-2.md'));
  await recompile();
  rmSync(join(archive, 'documents/telegram-2.md'));
  rmSync(join(archive, 'documents/answer.md'));
  await recompile();
});

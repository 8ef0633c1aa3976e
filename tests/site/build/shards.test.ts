import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile.ts';
import { shardNumber } from '../../../src/engine/edition/shard.ts';
import { readArchive } from '../../../src/engine/source/archive.ts';
import { archiveCache, documentFolder } from '../../../src/site/build/cache-folders.ts';
import { openCache } from '../../../src/site/build/compilation-cache.ts';
import { buildShard, takeShards } from '../../../src/site/build/shards.ts';

const folder = mkdtempSync(join(tmpdir(), 'shards-'));
const source = { archive: join(folder, 'letterbook'), drafts: false };
const other = { archive: join(folder, 'elsewhere', 'letterbook'), drafts: false };
const at = (number: number, count: number): string => join(folder, `${number}-of-${count}`);

const build = (number: number, count: number) =>
  buildShard(source, { number, count }, at(number, count));

beforeAll(async () => {
  cpSync('examples/letterbook', source.archive, { recursive: true });
  cpSync('examples/letterbook', other.archive, { recursive: true });
  for (const count of [2, 3]) {
    for (let number = 1; number <= count; number++) await build(number, count);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  for (const { archive } of [source, other]) {
    rmSync(archiveCache(archive), { recursive: true, force: true });
  }
});

/** Everything below a folder, by path. */
const texts = (of: string): string[][] =>
  readdirSync(of)
    .sort()
    .map((name) => [name, readFileSync(join(of, name), 'utf8')]);

describe('the shard of a document', () => {
  test('is a fixed function of its id', () => {
    expect(['i', 'ii', 'letter', 'log'].map((id) => shardNumber(id, 4))).toMatchInlineSnapshot(`
      [
        3,
        1,
        4,
        1,
      ]
    `);
    for (const id of ['i', 'ii', 'letter']) expect(shardNumber(id, 1)).toBe(1);
    const numbers = Array.from({ length: 1000 }, (_, place) => shardNumber(`d${place}`, 3));
    for (const number of [1, 2, 3]) {
      expect(numbers.filter((one) => one === number).length).toBeGreaterThan(250);
    }
  });
});

describe('shards', () => {
  test('have every document once', async () => {
    const { documents } = await readArchive(source.archive, 'letterbook');
    for (const count of [2, 3]) {
      const made = [];
      for (let number = 1; number <= count; number++)
        made.push(...(await build(number, count)).ids);
      expect(made.sort()).toEqual(documents.map(({ id }) => id).sort());
    }
  });

  test.each([2, 3])(
    'of %s give a build all compiled documents, as it would compile them',
    async (count) => {
      // On another machine, the archive is in another folder of the same name.
      const folders = Array.from({ length: count }, (_, place) => at(place + 1, count));
      const cacheFolder = documentFolder(other.archive, 'letterbook');
      rmSync(cacheFolder, { recursive: true, force: true });
      const archive = await readArchive(other.archive, 'letterbook');
      const alone = openCache(join(folder, 'alone'));
      const expected = compile(archive, alone);
      expect(takeShards(other, folders)).toBe(expected.edition?.documents.length);
      expect(texts(cacheFolder)).toEqual(texts(join(folder, 'alone')));
      const cache = openCache(cacheFolder);
      const compiled: string[] = [];
      const found = compile(archive, {
        get: cache.get,
        set: (_, { id }) => compiled.push(id),
      });
      expect(compiled).toEqual([]);
      expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
    },
  );

  test.each([
    ['one is missing', ['1-of-2'], 'Shard 2/2 is missing.'],
    ['one is there twice', ['1-of-2', '1-of-2', '2-of-2'], 'is the same shard'],
    ['they are of several divisions', ['1-of-2', '2-of-3'], 'Unexpected shard 2/3 in'],
    ['there is none', [], 'Expected the folders of shards.'],
    ['a folder is no shard', ['1-of-2', 'letterbook'], 'No whole shard in'],
  ])('do not fit when %s', (_, names, message) => {
    expect(() =>
      takeShards(
        source,
        names.map((name) => join(folder, name)),
      ),
    ).toThrow(message);
  });

  test('do not fit another archive, other drafts, or a folder of another name', () => {
    const folders = [at(1, 2), at(2, 2)];
    const changed = join(folder, 'changed', 'letterbook');
    cpSync(source.archive, changed, { recursive: true });
    writeFileSync(join(changed, 'notes.txt'), 'x');
    expect(() => takeShards({ ...source, archive: changed }, folders)).toThrow(
      'of another archive',
    );
    expect(() => takeShards({ ...source, drafts: true }, folders)).toThrow('choice of drafts');
    const renamed = join(folder, 'renamed');
    cpSync(source.archive, renamed, { recursive: true });
    expect(() => takeShards({ ...source, archive: renamed }, folders)).toThrow(
      'name of the folder',
    );
  });

  test('do not fit when they were made by other code', () => {
    const edited = join(folder, 'edited');
    cpSync(at(1, 2), edited, { recursive: true });
    const path = join(edited, 'shard.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"code":"', '"code":"0'));
    // Its own digest guards the manifest.
    expect(() => takeShards(source, [edited, at(2, 2)])).toThrow('No whole shard');
  });

  test('are refused when a file of them was cut, or is missing', () => {
    for (const damage of [
      (path: string) => writeFileSync(path, 'x'),
      (path: string) => rmSync(path),
    ]) {
      const copy = join(folder, 'damaged');
      rmSync(copy, { recursive: true, force: true });
      cpSync(at(1, 2), copy, { recursive: true });
      const [name = ''] = readdirSync(join(copy, 'documents'));
      damage(join(copy, 'documents', name));
      expect(() => takeShards(source, [copy, at(2, 2)])).toThrow('Unexpected bytes in');
    }
  });

  test('are not made of an archive with a problem, nor into a folder with other files', async () => {
    const broken = join(folder, 'broken', 'letterbook');
    cpSync(source.archive, broken, { recursive: true });
    const [name = ''] = readdirSync(join(broken, 'received'));
    writeFileSync(join(broken, 'received', name), 'Other words.\n');
    const out = join(folder, 'broken-shard');
    const { problems } = await buildShard(
      { ...source, archive: broken },
      { number: 1, count: 1 },
      out,
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(readdirSync(out)).not.toContain('shard.json');
    await expect(
      buildShard(source, { number: 1, count: 1 }, resolve(source.archive)),
    ).rejects.toThrow('expected an empty folder or a shard');
  });
});

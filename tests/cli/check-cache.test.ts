/** The check says the same with what it kept of earlier runs as without. */
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Cache, compile } from '../../src/engine/compile.ts';
import { type Notice, noticesOf } from '../../src/engine/notices/index.ts';
import { readArchive } from '../../src/engine/source/archive.ts';
import { openCache } from '../../src/site/build/compilation-cache.ts';
import { openNotices } from '../../src/site/build/notice-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Found {
  readonly problems: string;
  readonly notices: string;
}

/** What the check says of an archive, with the documents that it did not find in the cache. */
async function check(archive: string, kept?: string): Promise<Found & { readonly missed: number }> {
  const read = await readArchive(archive, 'archive');
  const cache = kept === undefined ? undefined : openCache(join(kept, 'documents'));
  const slips = kept === undefined ? undefined : openNotices(kept);
  let missed = 0;
  const counting: Cache | undefined = cache && {
    get(key) {
      const found = cache.get(key);
      if (found === undefined) missed += 1;
      return found;
    },
    set: cache.set,
  };
  const { edition, problems } = compile(read, counting);
  cache?.prune();
  const notices: Notice[] = edition === undefined ? [] : noticesOf(edition, read, slips?.remember);
  slips?.save();
  return { problems: JSON.stringify(problems), notices: JSON.stringify(notices), missed };
}

/** Changes a file. */
const change = (path: string, edit: (text: string) => string): void => {
  const text = readFileSync(path, 'utf8');
  const edited = edit(text);
  expect(edited).not.toBe(text);
  writeFileSync(path, edited);
};

test('with a cache, after every kind of change, problems and notices are those without', async () => {
  const archive = join(folder, 'archive');
  const kept = join(folder, 'kept');
  mkdirSync(kept);
  cpSync('examples/lighthouse', archive, { recursive: true });
  const at = (path: string): string => join(archive, path);
  const compare = async (): Promise<number> => {
    const { missed, ...found } = await check(archive, kept);
    const { missed: _, ...bare } = await check(archive);
    expect(found).toEqual(bare);
    return missed;
  };
  const all = await compare();
  expect(all).toBeGreaterThan(3);
  expect(await compare()).toBe(0);
  // A slip in the prose of one document.
  change(at('documents/log.md'), (text) =>
    text.replace(/^title: (.*)$/m, 'title: $1\nsummary_: x'),
  );
  await compare();
  change(at('documents/log.md'), (text) => text.replace('\nsummary_: x', ''));
  await compare();
  // A register that every document depends on.
  change(at('authority/people.yaml'), (text) => text.replace(/name: (\S+)/, 'name: Other'));
  expect(await compare()).toBe(all);
  // Kept files that were cut or changed.
  const files = globSync('**/*.json', { cwd: kept });
  expect(files.length).toBeGreaterThan(3);
  for (const [place, path] of files.entries()) {
    const file = join(kept, path);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, place % 2 === 0 ? text.slice(0, text.length / 2) : text.replace(/e/g, 'f'));
  }
  expect(await compare()).toBe(all);
  expect(await compare()).toBe(0);
});

/** A build after a change gives the same files, byte for byte, as a build of the same content from nothing. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digest } from '../../src/engine/source/digest.ts';
import { type Site, siteOf } from '../site/build-site.ts';

/** Digests of all files below a folder, by their paths. */
const contents = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [relative(folder, path), digest(readFileSync(path))])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const edit = ({ archive }: Site, file: string, find: string, put: string): void => {
  const path = join(archive, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(find);
  writeFileSync(path, text.replace(find, put));
};

const built = (site: Site): Map<string, string> => {
  const { status, stdout, stderr } = site.build();
  expect(status, stdout + stderr).toBe(0);
  return contents(site.out);
};

describe('an incremental build', { timeout: 240_000 }, () => {
  test('equals a clean build when the number of a linked document changes', () => {
    const incremental = siteOf('examples/lighthouse');
    built(incremental);
    edit(incremental, 'documents/log.md', 'number: I\n', 'number: IV\n');
    const clean = siteOf('examples/lighthouse');
    edit(clean, 'documents/log.md', 'number: I\n', 'number: IV\n');
    expect(built(incremental)).toEqual(built(clean));
  });
});

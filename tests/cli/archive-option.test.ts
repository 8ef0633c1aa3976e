/** Every command takes its archive in the same ways. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { archiveFolder, siteFolder } from '../../src/cli/archive-option.ts';
import { type CommandName, MANUALS } from '../../src/cli/manuals.ts';

const root = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const parent = mkdtempSync(join(tmpdir(), 'archive-option-'));
afterAll(() => rmSync(parent, { recursive: true }));
/** A folder that has a file, and is no archive. */
const folder = join(parent, 'unlikely-name');
mkdirSync(folder);
writeFileSync(join(folder, 'notes.txt'), '');

describe('the folder of the archive', () => {
  test('is named by option or argument, then by the variable, and else content', () => {
    const env = { ARCHIVE: 'c' };
    expect(archiveFolder({ archive: 'a' }, undefined, env)).toBe('a');
    expect(archiveFolder({}, 'b', env)).toBe('b');
    expect(archiveFolder({ archive: 'a' }, 'a', env)).toBe('a');
    expect(archiveFolder({}, undefined, env)).toBe('c');
    expect(archiveFolder({}, undefined, { ARCHIVE: '' })).toBe('content');
    expect(archiveFolder({}, undefined, {})).toBe('content');
    expect(() => archiveFolder({ archive: 'a' }, 'b', {})).toThrow(
      'Unexpected folders "b" and "a", expected one archive.',
    );
  });

  test('says which site belongs to it', () => {
    expect(siteFolder({}, undefined, {})).toBe('dist');
    expect(siteFolder({ archive: 'content/' }, undefined, {})).toBe('dist');
    expect(siteFolder({ archive: '../x/papers' }, undefined, {})).toBe('dist-papers');
    expect(siteFolder({}, undefined, { ARCHIVE: 'papers' })).toBe('dist-papers');
    expect(siteFolder({}, undefined, { ARCHIVE: 'papers', SITE_OUT: 'o' })).toBe('o');
    expect(siteFolder({ archive: 'papers', out: 'site/' }, undefined, {})).toBe('site');
    expect(siteFolder({ archive: 'papers' }, 'site', { SITE_OUT: 'o' })).toBe('site');
  });
});

interface Run {
  readonly code: number;
  readonly output: string;
}

/**
 * What a command says. Times of the processor differ.
 * @param script what Node is given, switches included
 */
const run = (script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> =>
  new Promise((resolve) => {
    const { ARCHIVE: _, SITE_OUT: __, ...others } = process.env;
    execFile(
      process.execPath,
      [...script.split(' '), ...args],
      { cwd: root, env: { ...others, ...env } },
      (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });

/** What a command has to be given beside the archive. */
const ARGUMENTS: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  import: ['letter.txt'],
  merge: ['shard-1'],
  release: ['2', '2027-03-05'],
  withdraw: ['letter', '--reason', 'Asked for.'],
};

test.each(Object.keys(MANUALS) as CommandName[])(
  'npm run %s takes --archive',
  async (name) => {
    const script = (scripts[name] ?? '').replace(/^node (--\S+ )*/, '');
    const args = [...(ARGUMENTS[name] ?? []), '--archive', folder];
    const { code, output } = await run(script, args, { ARCHIVE: 'content', CI: '1' });
    expect(output, 'what it read').toContain(
      name === 'explain' ? 'note-has-text' : 'unlikely-name',
    );
    expect(code).toBe(name === 'explain' ? 0 : 1);
  },
  120_000,
);

test.each(['check', 'build', 'serve'])(
  'npm run %s takes ARCHIVE',
  async (name) => {
    const { code, output } = await run(`src/cli/${name}.ts`, [], { ARCHIVE: folder });
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('unlikely-name') });
  },
  120_000,
);

test.each(['check', 'anchors', 'migrate'])(
  'npm run %s takes the folder as an argument, too',
  async (name) => {
    const script = `src/cli/${name}.ts`;
    expect(await run(script, [folder])).toEqual(await run(script, ['--archive', folder]));
    const two = await run(script, [folder, '--archive', 'content']);
    expect(two).toEqual({ code: 1, output: expect.stringContaining('expected one archive') });
  },
  120_000,
);

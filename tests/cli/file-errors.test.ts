/** Commands say in one sentence which file or argument they cannot use, and end. */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArguments, runCommand } from '../../src/cli/command.ts';
import { kindOf, readBytes } from '../../src/engine/source/entries.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'file-errors-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A path of its own below the temporary folder. */
let count = 0;
const newPath = (): string => join(folder, `${++count}`);

const MAKE: Readonly<Record<string, (path: string) => void>> = {
  folder: (path) => mkdirSync(path),
  'broken link': (path) => symlinkSync('nowhere', path),
  'link to itself': (path) => symlinkSync(path, path),
  ...(process.platform === 'win32'
    ? {}
    : { 'special file': (path: string) => execFileSync('mkfifo', [path]) }),
};

describe('what is no file', () => {
  test.each(Object.entries(MAKE))('a %s is named and not read', (kind, make) => {
    const path = newPath();
    make(path);
    expect(kindOf(path)).toBe(kind);
    expect(() => readBytes(path)).toThrow(`Unexpected ${kind} ${path}, expected a file.`);
  });

  test('a name that no system takes is an error with the path', async () => {
    const path = join(folder, 'x'.repeat(300));
    const printed: string[] = [];
    const { error } = console;
    console.error = (text: string) => printed.push(text);
    await runCommand('check', () => void readBytes(path), []);
    console.error = error;
    process.exitCode = 0;
    expect(printed).toEqual([`Cannot find ${path}: name too long (ENAMETOOLONG).`]);
  });
});

describe('arguments', () => {
  const options = { write: { type: 'boolean' }, reason: { type: 'string' } } as const;
  const read = (args: string) => readArguments(args.split(' '), options, 1);

  test('are options and others', () => {
    expect(read('a --write --reason=x')).toEqual({
      values: { write: true, reason: 'x' },
      positionals: ['a'],
    });
  });

  test.each([
    ['a b', 'Unexpected b, expected --write, --reason.'],
    ['--wrte', 'Unexpected --wrte, expected --write, --reason.\nPerhaps: --write'],
    ['--write=no', 'Unexpected --write=no, expected --write without a value.'],
    ['--reason', 'Expected a value after --reason.'],
  ])('%s are refused: %s', (args, message) => {
    expect(() => read(args)).toThrow(message);
  });
});

/** Runs a command of the project as an editor does. */
const run = (command: string, ...args: string[]) =>
  new Promise<{ code: number; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(root, `src/cli/${command}.ts`), ...args],
      { cwd: root, timeout: 60_000 },
      (error, _stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stderr }),
    );
  });

describe('a command', { timeout: 90_000 }, () => {
  test.each([
    [
      'check',
      '--jsn',
      'Unexpected --jsn, expected --format, --json, --github, --drafts, --watch, --archive.\nPerhaps: --json',
    ],
    ['anchors', '--accept', 'Expected a value after --accept.'],
    ['release', '2', 'Unexpected "2", expected a version and a day'],
    ['serve', 'package.json', 'No built site in package.json: run npm run build first.'],
  ])('%s %s says: %s', async (command, args, message) => {
    const { code, stderr } = await run(command, ...args.split(' '));
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test('check reports what is no file in its place, with all other problems', async () => {
    const archive = newPath();
    cpSync(join(root, 'examples/lighthouse'), archive, { recursive: true });
    const put = (path: string, kind: string): void => {
      rmSync(join(archive, path), { force: true, recursive: true });
      MAKE[kind]?.(join(archive, path));
    };
    for (const kind of Object.keys(MAKE)) put(`documents/${kind.replaceAll(' ', '-')}.md`, kind);
    put('received/loop.txt', 'link to itself');
    rmSync(join(archive, 'essays'), { recursive: true });
    writeFileSync(join(archive, 'essays'), '');
    const { code, stderr } = await run('check', archive);
    expect(code).toBe(1);
    for (const kind of Object.keys(MAKE)) expect(stderr).toContain(`Unexpected ${kind} "`);
    expect(stderr).toContain('Unexpected link to itself "loop.txt", expected the received files');
    expect(stderr).toContain('Unexpected file "essays", expected a folder.');
  });
});

import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command of the project as an editor does. */
const run = (command: string, ...args: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(root, `src/cli/${command}.ts`), ...args],
      { cwd: root },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });

describe('check', () => {
  test('says in one line what is there', async () => {
    const { code, stdout } = await run('check', 'examples/lighthouse');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^7 documents, 99 passages, 40 notes, 0 problems in \d+\.\d s CPU\n$/);
  });

  test('reports every problem without colours, and fails', async () => {
    cpSync(join(root, 'examples/lighthouse'), folder, { recursive: true });
    const log = join(folder, 'documents/log.md');
    writeFileSync(
      log,
      readFileSync(log, 'utf8').replace('is left.', 'was left.').replace('{#t6 .states}', '{#t6}'),
    );
    const { code, stderr } = await run('check', folder);
    expect(code).toBe(1);
    expect(stderr).toContain('documents/log.md:38:27 text-is-conserved\n');
    expect(stderr).toContain('documents/log.md:54:1 turn-has-act\n');
    expect(stderr).toContain('2 problems in 1 file.');
    expect(stderr).not.toContain('\u001b');
  });

  test('writes the report for programs to the standard output, and fails with it', async () => {
    const sound = await run('check', 'examples/lighthouse', '--format', 'json');
    expect(await run('check', 'examples/lighthouse', '--json')).toEqual(sound);
    expect({ ...sound, stdout: JSON.parse(sound.stdout) }).toEqual({
      code: 0,
      stdout: { problems: [], notices: expect.any(Array) },
      stderr: '',
    });
    const broken = await run('check', folder, '--format', 'github');
    expect(await run('check', folder, '--github')).toEqual(broken);
    expect(broken.code).toBe(1);
    expect(broken.stdout).toMatch(/^::error file=\S+log\.md,line=38,.*title=text-is-conserved::/);
    expect((await run('check', '--format', 'html')).stderr).toContain('text, json, github');
  });

  test('checks again whenever a file changes, with --watch', async () => {
    const watched = mkdtempSync(join(tmpdir(), 'watched-'));
    cpSync(join(root, 'examples/letterbook'), watched, { recursive: true });
    const child = spawn(process.execPath, [join(root, 'src/cli/check.ts'), watched, '--watch'], {
      cwd: root,
    });
    let output = '';
    const said = (words: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (output.includes(words)) resolve();
        };
        for (const stream of [child.stdout, child.stderr]) {
          stream.on('data', (data) => {
            output += data;
            look();
          });
        }
        look();
      });
    await said('Watching');
    const letter = join(watched, 'documents/letter.md');
    const broken = readFileSync(letter, 'utf8').replace('came on Monday', 'came on Sunday');
    // Folders are watched a little after the command says so.
    const saving = setInterval(() => writeFileSync(letter, broken), 500);
    await said('text-is-conserved');
    clearInterval(saving);
    child.kill();
    rmSync(watched, { recursive: true });
    expect(output).toContain('documents/letter.md');
  });

  test('says where it expected an archive', async () => {
    const { code, stderr } = await run('check', 'tests/cli');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^No archive in .*: expected an edition\.yaml there\.\n$/);
  });
});

describe('explain', () => {
  test('prints the manual page of a rule', async () => {
    const { code, stdout } = await run('explain', 'note-has-text');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# note-has-text\n/);
  });

  test('lists all rules', async () => {
    expect((await run('explain')).stdout).toContain('\ntext-is-conserved\n');
  });

  test('suggests the rule that was meant', async () => {
    const { code, stderr } = await run('explain', 'note-has-txt');
    expect(code).toBe(1);
    expect(stderr).toContain('Perhaps: note-has-text');
  });
});

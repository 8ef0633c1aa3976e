import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { recordRows } from '../../src/engine/model/record-rows.ts';
import { readArchive } from '../../src/engine/source/archive.ts';
import { stringsOf } from '../../src/strings/strings.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const TIME = 120_000;

let archive = '';
beforeEach(async () => {
  archive = join(await mkdtemp(join(tmpdir(), 'withdraw-')), 'lighthouse');
  await cp(join(root, 'examples/lighthouse'), archive, { recursive: true });
});
afterEach(() => rm(join(archive, '..'), { recursive: true }));

const withdraw = (...options: string[]): Promise<string> =>
  run(process.execPath, [join(root, 'src/cli/withdraw.ts'), ...options, '--archive', archive]).then(
    ({ stdout }) => stdout,
    ({ stderr }: { stderr: string }) => `Refused: ${stderr}`,
  );
const read = (path: string): Promise<string> => readFile(join(archive, path), 'utf8');
const filesWith = async (words: string): Promise<string[]> => {
  const paths = ['documents/letter.md', 'received/letter.txt', 'anchors.yaml', 'editions/1.yaml'];
  const texts = await Promise.all(paths.map(read));
  return paths.filter((_, index) => texts[index]?.includes(words));
};

const WORDS = 'Send a lens';

test(
  'words of a passage go, and its address stays with a statement',
  async () => {
    const before = (await compile(await readArchive(archive, 'a'))).edition?.documents.find(
      ({ id }) => id === 'letter',
    );
    const passage = before?.passages.find((one) => one.id === 'p2');
    const id = passage?.id ?? '';
    expect(
      await withdraw(`letter#${id}`, '--reason', 'Asked for by the heirs.', '--date', '2027-03-05'),
    ).toContain('Nothing is written yet');
    expect(
      await withdraw(
        `letter#${id}`,
        '--reason',
        'Asked for by the heirs.',
        '--date',
        '2027-03-05',
        '--write',
      ),
    ).toContain('Withdrew 1 passages of letter');
    const { edition, problems } = compile(await readArchive(archive, 'a'));
    expect(problems).toEqual([]);
    const letter = edition?.documents.find((document) => document.id === 'letter');
    expect(letter?.passages.map((one) => one.id)).toEqual(before?.passages.map((one) => one.id));
    expect(letter?.passages.find((one) => one.id === id)?.text).toContain('[…]');
    expect(await filesWith(WORDS)).toEqual([]);
    expect(passage?.text).toContain(WORDS);
    if (edition === undefined || letter === undefined) throw new Error('No letter.');
    expect(recordRows(edition, letter, stringsOf('en'))[0]).toEqual({
      term: 'Withdrawn',
      words: '5 March 2027. Asked for by the heirs.',
    });
  },
  TIME,
);

test(
  'what is no passage, or leaves problems elsewhere, is refused',
  async () => {
    expect(await withdraw('leter', '--reason', 'A.')).toContain('Perhaps: letter');
    expect(await withdraw('letter#p99', '--reason', 'A.')).toContain('Unexpected passage "p99"');
    expect(await withdraw('letter#p1')).toContain('Expected a reason');
    expect(await read('documents/letter.md')).toContain('genre: letter');
  },
  TIME,
);

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const TIME = 300_000;

/** What a release asks for. */
const FILLED_IN =
  'url: https://lights.nor.no\npublisher: The Keepers\ncontact: keepers@lights.nor.no';

let archive = '';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registry-'));
  archive = join(folder, 'content');
  await cp(join(root, 'examples/lighthouse'), archive, { recursive: true });
  // The archive before its first edition.
  await rm(join(archive, 'anchors.yaml'));
  await rm(join(archive, 'editions'), { recursive: true });
  await edit('edition.yaml', 'url: https://lights.example', FILLED_IN);
});
afterEach(() => rm(folder, { recursive: true }));

/** The output of a command; its error message if it fails. */
const command = (name: string, ...options: string[]): Promise<string> =>
  run(process.execPath, [join(root, `src/cli/${name}.ts`), ...options]).then(
    ({ stdout }) => stdout,
    ({ stderr }: { stderr: string }) => `Refused: ${stderr}`,
  );
const read = (path: string): Promise<string> => readFile(join(archive, path), 'utf8');
const edit = async (path: string, find: string, put: string): Promise<void> =>
  writeFile(join(archive, path), (await read(path)).replace(find, put));

test(
  'anchors are drafts until an edition is released, and kept from then on',
  async () => {
    expect(await command('anchors', archive, '--write')).toContain('325 not published yet');
    expect(await read('anchors.yaml')).toContain('since: next');
    await command('release', '1', '2003-03-12', archive);
    expect(await read('anchors.yaml')).not.toContain('since: next');
    expect(await read('anchors.yaml')).toBe(await read('editions/1.yaml'));
    expect(await command('anchors', archive)).toContain('325 unchanged');
    expect(await command('release', '1', '2003-03-12', archive)).toMatch(/^Refused: .*already/);

    await edit('documents/log.md', '{#tail}', '{#closing}');
    expect(await command('check', archive)).toContain('anchor-is-kept');
    expect(await command('release', '2', '2004-05-01', archive)).toMatch(/^Refused: .*log#tail/s);
    expect(await command('anchors', archive, '--write')).toContain('log#tail moved to closing');
    expect(await command('release', '2', '2004-05-01', archive)).toContain('326 addresses');
    expect(await read('editions/changes.yaml')).toContain('page: log\n      added: [closing]');
    expect(await read('edition.yaml')).toContain('version: "2"\ndate: "2004-05-01"');
  },
  TIME,
);

test(
  'a decision needs a published address and a reason',
  async () => {
    await command('release', '1', '2003-03-12', archive);
    expect(await command('anchors', archive, '--retire', 'log#t9')).toMatch(/^Refused: .*"log#t9"/);
    expect(await command('anchors', archive, '--retire', 'log#t6')).toMatch(/^Refused: .*a reason/);
  },
  TIME,
);

test(
  'a release stamps the citation file beside the archive, and nothing else in it',
  async () => {
    const citation = (version: string, day: string): string =>
      `# Kept\ncff-version: 1.2.0\nversion: ${version} # kept\ndate-released: ${day}\nauthors:\n  - name: A\n`;
    await writeFile(join(folder, 'CITATION.cff'), citation('1.0.0', '"2001-01-01"'));
    await command('release', '1', '2003-03-12', archive);
    expect(await read('../CITATION.cff')).toBe(citation('"1"', '"2003-03-12"'));
  },
  TIME,
);

test(
  'a release needs a version and a day',
  async () => {
    expect(await command('release', '1', '2003-02-30', archive)).toMatch(/^Refused: Unexpected/);
    expect(await command('release', 'first', '2003-02-20', archive)).toMatch(
      /^Refused: Unexpected/,
    );
  },
  TIME,
);

test(
  'a release needs a publisher, a contact and an address of a site',
  async () => {
    await edit('edition.yaml', FILLED_IN, 'url: https://lights.example');
    const refused = await command('release', '1', '2003-03-12', archive);
    expect(refused).toMatch(/^Refused: An edition is not published before these are filled in:/);
    for (const field of ['url', 'publisher', 'contact']) expect(refused).toContain(`"${field}" is`);
    expect(await read('edition.yaml')).toContain('date: "2003-03-12"');
  },
  TIME,
);

test(
  'a release writes the citation of an archive that has none beside it',
  async () => {
    await command('release', '1', '2003-03-14', archive);
    expect(await read('CITATION.cff')).toContain(
      'title: "The Skerryvik Papers: Letters, a log book and a hearing, 1911"\nversion: "1"\ndate-released: "2003-03-14"',
    );
  },
  TIME,
);

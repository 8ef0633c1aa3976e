import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFiles } from '../../src/cli/check-files.ts';
import { STARTER_KINDS, type StarterChoices, starterFiles } from '../../src/cli/starter.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'new-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CHOICES: StarterChoices = {
  title: 'Letters: a "first" series',
  subtitle: 'Harbour papers',
  lang: 'en',
  editors: ['Ada Lock', 'Bo Key'],
  url: 'https://archive.example',
  kinds: STARTER_KINDS,
  date: '2027-03-05',
  folder: '../letters',
};

const run = (...args: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, 'src/cli/new.ts'), ...args],
      { cwd: root },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
    child.stdin?.end();
  });

describe('the starter', () => {
  test('is sound, with every kind of document', () => {
    const { edition, problems } = checkFiles(starterFiles(CHOICES));
    expect(problems).toEqual([]);
    expect(edition?.documents.map(({ id }) => id).sort()).toEqual([...STARTER_KINDS].sort());
    expect(edition?.record).toMatchObject({ title: CHOICES.title, editors: CHOICES.editors });
    expect(edition?.essays.map(({ record }) => record.address)).toEqual([
      '/about/',
      '/about/method/',
      '/about/rights/',
    ]);
  });

  test('says who may do what with the words of the editors and with the texts', () => {
    const files = starterFiles({ ...CHOICES, rights: 'In the public domain.' });
    const licence = files.get('LICENSE.md') ?? '';
    expect(licence).toContain('© 2027 Ada Lock, Bo Key');
    expect(licence).toContain('In the public domain.');
    expect(files.get('essays/rights.md')).toContain('In the public domain.');
    const { edition } = checkFiles(files);
    expect(edition?.record.licences.source).toBe('In the public domain.');
    expect(edition?.record.received.filter(({ rights }) => rights === undefined)).toEqual([]);
  });

  test.each(STARTER_KINDS)('is sound with documents of the kind "%s" alone', (kind) => {
    const { edition, problems } = checkFiles(
      starterFiles({ ...CHOICES, kinds: [kind], lang: 'de', contact: 'a@b.org', publisher: 'P' }),
    );
    expect(problems).toEqual([]);
    expect(edition?.documents.map(({ id }) => id)).toEqual([kind]);
    expect(edition?.record).toMatchObject({ lang: 'de', contact: 'a@b.org', publisher: 'P' });
  });

  test('explains every line of edition.yaml, and leaves no placeholder', () => {
    const files = starterFiles(CHOICES);
    const text = files.get('edition.yaml') ?? '';
    const keys = Object.keys(parse(text) as object);
    const lines = text.split('\n');
    const explained = keys.filter((key) => {
      const at = lines.findIndex((line) => line.startsWith(`${key}:`));
      const before = lines.slice(0, at).findLast((line) => !/^\w+: /.test(line)) ?? '';
      return before.startsWith('#') || /^ +#/.test(lines[at + 1] ?? '');
    });
    expect(explained).toEqual(keys);
    expect([...files].filter(([, words]) => words.includes('{{'))).toEqual([]);
  });

  test('has a schema for each YAML file, which an editor finds and the file keeps', () => {
    const files = starterFiles(CHOICES);
    const settings = JSON.parse(files.get('.vscode/settings.json') ?? '') as {
      'yaml.schemas': Record<string, string>;
    };
    const pairs = Object.entries(settings['yaml.schemas']);
    const written = [...files.keys()].filter((path) => path.endsWith('.yaml'));
    expect(pairs.map(([, path]) => path).sort()).toEqual(written.sort());
    for (const [schema, path] of pairs) {
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      const validate = ajv.compile(JSON.parse(files.get(schema.slice(2)) ?? ''));
      validate(parse(files.get(path) ?? ''));
      expect(validate.errors ?? [], path).toEqual([]);
    }
  });
});

describe('an archive in content/', () => {
  test.each(['README.md', 'LICENSE.md', 'edition.yaml'])(
    'passes the lint however its editors write: %s',
    (path) => {
      const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
      const { stderr, stdout } = spawnSync(
        process.execPath,
        [biome, 'check', `--stdin-file-path=content/${path}`],
        { cwd: root, encoding: 'utf8', input: '| a | b |\n| - | - |\n| ccccc | d |\n' },
      );
      expect(stdout + stderr).toContain('is ignored');
    },
  );
});

describe('npm run new', () => {
  test('writes the archive, says what to do next, and replaces nothing', async () => {
    const place = join(folder, 'letters');
    const made = await run(place, '--title', 'Letters', '--kinds', 'letter,report', '--yes');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain(`npm start -- --archive ${place}`);
    expect(existsSync(join(place, 'documents/report.md'))).toBe(true);
    expect(existsSync(join(place, 'documents/telegram.md'))).toBe(false);
    const again = await run(place, '--yes');
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('expected an empty folder');
    expect(readFileSync(join(place, 'edition.yaml'), 'utf8')).toContain('title: "Letters"');
  });

  test.each([
    [['--kinds', 'leter', '--yes'], 'Perhaps: letter'],
    [['--lang', 'english words', '--yes'], 'expected a tag (BCP 47)'],
    [['--contact', 'nobody', '--yes'], 'an e-mail address or an address of the web'],
    [['--titel', 'A'], 'Perhaps: --title'],
  ])('refuses %j and writes nothing', async (args, message) => {
    const place = join(folder, 'refused');
    const { code, stderr } = await run(place, ...args);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(existsSync(place)).toBe(false);
  });

  test('answers programs', async () => {
    const place = join(folder, 'programs');
    const { stdout } = await run(place, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ folder: place });
    writeFileSync(join(folder, 'file'), '');
    expect(JSON.parse((await run(join(folder, 'programs'), '--json')).stdout)).toHaveProperty(
      'error',
    );
  });
});

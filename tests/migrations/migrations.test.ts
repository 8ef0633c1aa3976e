import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFiles } from '../../src/cli/check-files.ts';
import { collectAnchors } from '../../src/engine/anchors/collect.ts';
import { compareAnchors } from '../../src/engine/anchors/compare.ts';
import { FORMAT } from '../../src/engine/format/version.ts';
import { anchorRegistry } from '../../src/engine/schemas/anchor-registry.ts';
import { readArchive, sourcesOf } from '../../src/engine/source/archive.ts';
import { levelsIn, withDeclaredLevels, withLevels } from '../../src/migrations/call-numbers.ts';
import { format0To1 } from '../../src/migrations/format-0-to-1.ts';
import { genreIn, genresFile, withGenreId } from '../../src/migrations/genres.ts';
import { MIGRATIONS, migrated, stepsFrom } from '../../src/migrations/index.ts';

const upgraded = (text: string): string | undefined =>
  format0To1.migrate(new Map([['edition.yaml', text]])).get('edition.yaml');

describe('migrations', () => {
  test('lead from format 0 to the current one, one format at a time', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual([...Array(FORMAT).keys()]);
  });

  test('have nothing to do for the current format', () => {
    expect(stepsFrom(FORMAT)).toEqual([]);
  });

  test.each([FORMAT + 1, -1, 0.5, '1', null])('cannot read format %o', (format) => {
    expect(() => stepsFrom(format)).toThrow('expected a number from 0');
  });

  test('return the files that change, and run one after the other', () => {
    const append = (from: number, sign: string) => ({
      from,
      summary: '',
      migrate: (files: ReadonlyMap<string, string>) => new Map([['a', `${files.get('a')}${sign}`]]),
    });
    const files = new Map([
      ['a', 'x'],
      ['b', 'y'],
    ]);
    expect([...migrated(files, [append(0, '1'), append(1, '2')])]).toEqual([['a', 'x12']]);
    expect([...migrated(files, [append(0, '')])]).toEqual([]);
    expect(files.get('a')).toBe('x');
  });
});

describe('from format 0 to 1', () => {
  test('the format is added above the first key', () => {
    expect(upgraded('title: Log\nurl: https://lights.example\n')).toBe(
      'format: 1\ntitle: Log\nurl: https://lights.example\n',
    );
  });

  test('comments at the top stay there', () => {
    expect(upgraded('# The log\n\ntitle: Log\n# end\n')).toBe(
      '# The log\n\nformat: 1\ntitle: Log\n# end\n',
    );
  });
});

describe('genres in format 1', () => {
  const document = (genre: string): string =>
    `---\ntitle: Log\ngenre: ${genre}\n---\n\ngenre: Words\n`;

  test.each([
    ['letter', 'letter'],
    ['record of conversation', 'record-of-conversation'],
    ['"Décision: annex"', 'decision-annex'],
  ])('%s becomes the id %s in the record alone', (words, id) => {
    expect(withGenreId(document(words))).toBe(document(id));
  });

  test('are declared where they are no general ones, with the types they had', () => {
    const words = ['letter', 'harbour telegram', 'sea chart', 'harbour telegram', 'list message'];
    expect(genresFile(words)).toBe(
      '- { id: harbour-telegram, label: "harbour telegram", csl: personal_communication, zotero: letter, schema: Message }\n' +
        '- { id: sea-chart, label: "sea chart" }\n' +
        '- { id: list-message, label: "list message", csl: post, zotero: email, schema: EmailMessage }\n',
    );
    expect(genresFile(['letter'])).toBe('');
  });

  test('may be missing', () => {
    expect(genreIn('---\ntitle: Log\n---\ngenre: letter\n')).toBeUndefined();
  });
});

describe('call numbers in format 1', () => {
  const block = `---
title: Log
archive:
  repository: board
  shelf: 12a # the upper one
  leaves: 10-20

  sources: [ren-2001]
order: 1
---
archive: { shelf: 1 }
`;

  test('have their levels under "levels", and nothing else changes', () => {
    expect(withLevels(block)).toBe(`---
title: Log
archive:
  repository: board
  levels:
    shelf: 12a # the upper one
    leaves: 10-20

  sources: [ren-2001]
order: 1
---
archive: { shelf: 1 }
`);
  });

  test.each([
    [
      'archive: { repository: board, shelf: "12", sources: [ren-2001] }',
      'archive: { repository: board, levels: { shelf: "12" }, sources: [ren-2001] }',
    ],
    [
      'archive: { shelf: "12", repository: board }',
      'archive: { levels: { shelf: "12" }, repository: board }',
    ],
    [
      'archive:\n  repository: board\n  shelf: "12"',
      'archive:\n  repository: board\n  levels:\n    shelf: "12"',
    ],
    [
      'archive:\n  shelf: "12"\n  repository: board\n  box: 3',
      'archive:\n  levels:\n    shelf: "12"\n    box: 3\n  repository: board',
    ],
    ['archive: { repository: board }', 'archive: { repository: board }'],
    [
      'archive: { repository: board, levels: { shelf: 1 } }',
      'archive: { repository: board, levels: { shelf: 1 } }',
    ],
    ['title: Log', 'title: Log'],
  ])('%j becomes %j', (before, after) => {
    const document = (record: string): string => `---\n${record}\norder: 1\n---\nWords\n`;
    expect(withLevels(document(before))).toBe(document(after));
  });

  test('are declared where the archive is', () => {
    const groups = '- id: list\n  name: List\n- id: board\n  name: Board\n';
    expect(withDeclaredLevels(groups, levelsIn(block))).toBe(
      '- id: list\n  name: List\n- id: board\n  levels:\n    - { id: shelf, name: shelf }\n    - { id: leaves, name: leaves, range: true }\n  name: Board\n',
    );
  });

  test('upgrade the whole archive', () => {
    const files = new Map([
      ['edition.yaml', 'title: Log\n'],
      ['authority/groups.yaml', '- id: board\n'],
      ['documents/log.md', block],
      ['essays/about.md', block],
    ]);
    const after = migrated(files, stepsFrom(0));
    expect([...after.keys()].sort()).toEqual([
      'authority/groups.yaml',
      'documents/log.md',
      'edition.yaml',
    ]);
    expect(migrated(new Map([...files, ...after]), stepsFrom(FORMAT)).size).toBe(0);
  });
});

describe('an archive of format 0 with published addresses', () => {
  test('is sound after the migration, and every address leads to its words', async () => {
    const lighthouse = await readArchive(
      join(import.meta.dirname, '../../examples/lighthouse'),
      '',
    );
    const current = new Map(sourcesOf(lighthouse).map(({ path, text }) => [path, text]));
    const before = new Map([...current].map(([path, text]) => [path, asFormat0(path, text)]));
    expect(before.get('edition.yaml')).not.toContain('format:');
    const files = new Map([...before, ...migrated(before, stepsFrom(0))]);
    const received = lighthouse.received.map(({ path, bytes }) => [path, bytes] as const);
    const { edition, problems } = checkFiles(
      new Map<string, string | Uint8Array>([...files, ...received]),
    );
    expect(problems).toEqual([]);
    if (edition === undefined) throw new Error('The archive cannot be read.');
    const registry = anchorRegistry.parse(parse(files.get('anchors.yaml') ?? ''));
    const { unchanged, edited, changed, reused, missing, misdirected } = compareAnchors(
      collectAnchors(edition),
      registry,
    );
    expect(unchanged.length + edited.length).toBeGreaterThan(200);
    expect([...changed, ...reused, ...missing, ...misdirected]).toEqual([]);
  });
});

/** A file as the earlier format had it: no number, and the levels of call numbers beside the archive. */
function asFormat0(path: string, text: string): string {
  if (path === 'edition.yaml') return text.replace(/^format: 1\n/m, '');
  if (path === 'authority/groups.yaml') return text.replaceAll(/^ {2}levels:\n(?: {4}.*\n)+/gm, '');
  if (!path.startsWith('documents/')) return text;
  return text
    .replace(/levels: \{ ([^}]*) \}/, '$1')
    .replace(/^ {2}levels:\n((?: {4}.*\n)+)/m, (_, levels: string) =>
      levels.replaceAll(/^ {2}/gm, ''),
    );
}

/** Every command of editors has a manual, which names the options that it reads. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CommandName, MANUALS, manualText } from '../../src/cli/manuals.ts';

const root = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const names = Object.keys(MANUALS) as CommandName[];

/** Options of the commands about a site that a command of them has no use for. */
const UNUSED: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  build: ['port'],
  merge: ['port', 'shard'],
  start: ['drafts', 'out', 'profile', 'shard'],
  dev: ['drafts', 'out', 'profile', 'shard'],
};

/** Commands of editors that stand elsewhere. */
const OTHERS = new Set(['pdf']);

test('every command in src/cli has a manual', () => {
  const commands = Object.entries(scripts).filter(
    ([name, line]) => /^node (--\S+ )*src\/cli\/\S+$/.test(line) || OTHERS.has(name),
  );
  expect(commands.map(([name]) => name).sort()).toEqual([...names].sort());
});

describe.each(names)('npm run %s', (name) => {
  const source = readFileSync(
    join(root, (scripts[name] ?? '').replace(/^node (--\S+ )*/, '')),
    'utf8',
  );

  test('reads the options that its manual names', () => {
    const manual = manualText(name);
    const options = [...manual.matchAll(/--([a-z]+)\b/g)].map(([, option]) => option ?? '');
    const reader = source.includes('readSiteOptions')
      ? readFileSync(join(root, 'src/cli/site-options.ts'), 'utf8')
      : source;
    const read = new Set(
      [...reader.matchAll(/(?:^\s+|\{ )(\w+): \{ type: '/gm)].map(([, option]) => option ?? ''),
    );
    if (reader.includes('ARCHIVE_OPTION') || reader.includes('SITE_OPTIONS')) read.add('archive');
    if (reader.includes('SITE_OPTIONS')) read.add('out');
    expect(read, 'every command has --archive').toContain('archive');
    for (const option of new Set(options)) {
      if (option === 'help') continue;
      expect(
        option === 'json' ? reader.includes('JSON_OPTION') || read.has('json') : read.has(option),
        option,
      ).toBe(true);
    }
    const isFormat = (option: string): boolean => option === 'format' || option === 'json';
    expect(
      [...read].filter((option) => !isFormat(option) && !options.includes(option)).sort(),
    ).toEqual(UNUSED[name] ?? []);
  });
});

test('--help prints the manual and does nothing else', () => {
  const printed = execFileSync(process.execPath, [join(root, 'src/cli/release.ts'), '--help'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(printed).toBe(`${manualText('release')}\n`);
});

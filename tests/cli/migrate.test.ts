import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

let archive = '';
let edition = '';
beforeEach(async () => {
  archive = await mkdtemp(join(tmpdir(), 'migrate-'));
  await cp(join(root, 'examples/lighthouse'), archive, { recursive: true });
  edition = join(archive, 'edition.yaml');
});
afterEach(() => rm(archive, { recursive: true }));

/** The output of `npm run migrate`; the error message where it fails. */
const migrate = (...options: string[]): Promise<string> =>
  run(process.execPath, [join(root, 'src/cli/migrate.ts'), archive, ...options]).then(
    ({ stdout }) => stdout,
    ({ stderr }: { stderr: string }) => `Refused: ${stderr}`,
  );

test('a current archive has nothing to migrate', async () => {
  expect(await migrate()).toMatch(/has format \d+: nothing to migrate\.\n$/);
});

test('an old archive is shown what would change, and changed only if asked', async () => {
  const current = await readFile(edition, 'utf8');
  const old = current.replace(/^format: \d+\n/, '');
  expect(old).not.toBe(current);
  await writeFile(edition, old);
  expect(await migrate()).toMatch(/\n\+format: 1\n title: .*\nNothing is written yet/s);
  expect(await readFile(edition, 'utf8')).toBe(old);
  expect(await migrate('--write')).toContain('\nWritten.');
  expect(await readFile(edition, 'utf8')).toBe(current);
});

test('a newer archive is refused', async () => {
  await writeFile(edition, 'format: 99\n');
  expect(await migrate('--write')).toMatch(/^Refused: .*99.* needs a newer version/);
  expect(await readFile(edition, 'utf8')).toBe('format: 99\n');
});

/** The development server shows what an editor saves, and beside it what is wrong with it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Locator } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { browserArgs, findBrowser } from '../browser/browser.ts';
import { siteOf } from './build-site.ts';

/** The environment without what Vitest adds to it: in a test, Astro's server has no pages. */
function editorsEnvironment(): NodeJS.ProcessEnv {
  const { VITEST: _vitest, NODE_ENV: _node, ...environment } = process.env;
  return environment;
}

/** Long: a busy machine must not fail tests. */
const PATIENCE = { timeout: 180_000, interval: 250 };

describe('the development server', { timeout: 600_000 }, () => {
  const { archive } = siteOf('examples/lighthouse');
  const log = join(archive, 'documents/log.md');
  const opened = join(dirname(archive), 'opened.txt');
  let server: ChildProcess;
  let browser: Browser;
  let printed = '';

  beforeAll(async () => {
    // In place of an editor: writes down which file and line it is to open.
    const editor = join(dirname(archive), 'editor.sh');
    writeFileSync(editor, `#!/bin/sh\nprintf '%s\\n' "$@" > ${JSON.stringify(opened)}\n`, {
      mode: 0o755,
    });
    server = spawn(process.execPath, ['src/cli/dev.ts', '--archive', archive, '--port', '4399'], {
      env: { ...editorsEnvironment(), LAUNCH_EDITOR: editor, NO_COLOR: '1' },
    });
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (data) => {
        printed += data;
      });
    }
  });
  afterAll(async () => {
    server.kill();
    await browser?.close();
  });

  const address = (): string => {
    const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    if (found === undefined) throw new Error(`No address yet:\n${printed}`);
    return found;
  };
  const page = (path = '/documents/log/'): Promise<Response> => fetch(`${address()}${path}`);
  /** Opens a page and the panel beside it. */
  async function openPanel(path: string): Promise<Locator> {
    const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    tab.setDefaultTimeout(PATIENCE.timeout);
    await tab.goto(`${address()}${path}`);
    // The toolbar is ready when the app has its canvas.
    await tab.locator('section[aria-label="Problems and names"]').waitFor({ state: 'attached' });
    await tab.locator('button[data-app-id="annotated-archive"]').dispatchEvent('click');
    return tab.getByRole('region', { name: 'Problems and names' });
  }
  const save = (find: string, put: string): void => {
    const text = readFileSync(log, 'utf8');
    expect(text).toContain(find);
    writeFileSync(log, text.replace(find, put));
  };
  const expectPage = (status: number, words: string, path?: string): Promise<void> =>
    vi.waitFor(async () => {
      const answer = await page(path);
      expect(answer.status).toBe(status);
      expect(await answer.text()).toContain(words);
    }, PATIENCE);

  test('shows a saved title, reports what cannot be read, and recovers', async () => {
    await expectPage(200, '<title>Log of the Skerryvik light');
    save('title: Log of', 'title: Logbook of');
    await expectPage(200, '<title>Logbook of the Skerryvik light');
    const edition = join(archive, 'edition.yaml');
    const sound = readFileSync(edition, 'utf8');
    writeFileSync(edition, sound.replace('format: 1', 'format: ['));
    await expectPage(500, 'ContentError');
    // The terminal has the report.
    expect(printed).toMatch(/edition\.yaml:\d+:\d+ yaml-parses/);
    writeFileSync(edition, sound);
    await expectPage(200, '<title>Logbook of the Skerryvik light');
  });

  test('shows a saved name on every page that has it', async () => {
    const people = join(archive, 'authority/people.yaml');
    const text = readFileSync(people, 'utf8');
    const paths = ['/people/anna-belova/', '/people/', '/documents/letter/'];
    for (const path of paths) await expectPage(200, 'Anna Belova', path);
    writeFileSync(people, text.replace('name: Anna Belova', 'name: Anna Belova-Vik'));
    for (const path of paths) await expectPage(200, 'Anna Belova-Vik', path);
    writeFileSync(people, text);
    for (const path of paths) {
      await vi.waitFor(
        async () => expect(await (await page(path)).text()).not.toContain('Belova-Vik'),
        PATIENCE,
      );
    }
  });

  test('shows a document that is added, and none that is removed', async () => {
    const added = join(archive, 'documents/note.md');
    const answer = readFileSync(join(archive, 'documents/answer.md'), 'utf8');
    writeFileSync(
      added,
      answer.replace('number: III', 'number: IX').replace('order: 3', 'order: 99'),
    );
    await expectPage(200, '<title>Answer of the Board', '/documents/note/');
    rmSync(added);
    await vi.waitFor(
      async () => expect((await page('/documents/note/')).status).toBe(404),
      PATIENCE,
    );
  });

  test('shows a page beside its problems, and opens the line of one', async () => {
    save('asks how much oil', 'asks how much coal');
    await expectPage(200, 'asks how much coal');
    expect(printed).toMatch(/documents\/log\.md:\d+:\d+ text-is-conserved/);
    const executablePath = await findBrowser();
    browser = await chromium.launch({
      args: browserArgs,
      ...(executablePath === undefined ? {} : { executablePath }),
    });
    const panel = await openPanel('/documents/log/');
    await panel.getByRole('heading', { name: '1 problem' }).waitFor();
    const problem = panel.getByRole('button', { name: /documents\/log\.md:\d+:\d+$/ });
    const [, line, column] = /:(\d+):(\d+)$/.exec((await problem.textContent()) ?? '') ?? [];
    await problem.click();
    await vi.waitFor(() => expect(existsSync(opened)).toBe(true), PATIENCE);
    expect(readFileSync(opened, 'utf8').trim().split('\n')).toEqual([log, line, column]);
    // The page is loaded again when a file is saved, and the panel stays open.
    save('asks how much coal', 'asks how much oil');
    await panel.getByRole('heading', { name: '0 problems' }).waitFor();
  });

  test('lists names that no entry has, and the command that adds them', async () => {
    const letter = join(archive, 'documents/letter.md');
    const text = readFileSync(letter, 'utf8');
    writeFileSync(letter, text.replace('The oil is', 'The oil of Tom Nagel is'));
    const panel = await openPanel('/documents/letter/');
    await panel.getByLabel(/^Tom Nagel/).waitFor();
    const command = (await panel.getByText('npm run names').textContent()) ?? '';
    expect(command).toBe(`npm run names -- add "Tom Nagel" --archive ${archive} --write`);
    const [, ...args] =
      command.replaceAll('"Tom Nagel"', 'Tom-Nagel').split(' -- ')[1]?.split(' ') ?? [];
    const added = spawnSync(
      process.execPath,
      ['src/cli/names.ts', 'add', ...args.map((one) => one.replace('Tom-Nagel', 'Tom Nagel'))],
      { encoding: 'utf8' },
    );
    expect(added.stderr).toBe('');
    await panel.getByLabel(/^Tom Nagel/).waitFor({ state: 'detached' });
    expect(readFileSync(join(archive, 'authority/people.yaml'), 'utf8')).toContain('id: tom-nagel');
  });
});

/** The development server shows what an editor saves, and the report of what is wrong with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { siteOf } from './build-site.ts';

/** The environment without what Vitest adds to it: in a test, Astro's server has no pages. */
function editorsEnvironment(): NodeJS.ProcessEnv {
  const { VITEST: _vitest, NODE_ENV: _node, ...environment } = process.env;
  return environment;
}

const PATIENCE = { timeout: 60_000, interval: 250 };

describe('the development server', { timeout: 120_000 }, () => {
  const { archive } = siteOf('examples/lighthouse');
  const log = join(archive, 'documents/log.md');
  let server: ChildProcess;
  let printed = '';

  beforeAll(() => {
    server = spawn(process.execPath, ['scripts/astro.mjs', 'dev', '--port', '0'], {
      env: { ...editorsEnvironment(), ARCHIVE: archive, NO_COLOR: '1' },
    });
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (data) => {
        printed += data;
      });
    }
  });
  afterAll(() => void server.kill());

  /** The page of the log, once the server is there. */
  const page = async (): Promise<Response> => {
    const [address] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
    if (address === undefined) throw new Error(`No address yet:\n${printed}`);
    return fetch(`${address}/documents/log/`);
  };
  const save = (find: string, put: string): void => {
    const text = readFileSync(log, 'utf8');
    expect(text).toContain(find);
    writeFileSync(log, text.replace(find, put));
  };
  const expectPage = (status: number, words: string): Promise<void> =>
    vi.waitFor(async () => {
      const answer = await page();
      expect(answer.status).toBe(status);
      expect(await answer.text()).toContain(words);
    }, PATIENCE);

  test('shows a saved title, reports a changed word, and recovers', async () => {
    await expectPage(200, '<title>Log of the Skerryvik light');
    save('title: Log of', 'title: Logbook of');
    await expectPage(200, '<title>Logbook of the Skerryvik light');
    save('asks how much oil', 'asks how much coal');
    await expectPage(500, 'ContentError');
    // The terminal has the report.
    expect(printed).toMatch(/documents\/log\.md:\d+:\d+ text-is-conserved/);
    save('asks how much coal', 'asks how much oil');
    await expectPage(200, '<title>Logbook of the Skerryvik light');
  });
});

/** The package as a ZIM file, in the server of Kiwix, where these are installed: read, searched, and without a dead link. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { run, skipWithout, type Tool } from '../setup/tool.ts';
import { pack, unpack } from './packed.ts';
import { example } from './sites.ts';

const ZIMWRITERFS: Tool = { name: 'zimwriterfs', command: ['zimwriterfs'] };
const ZIMCHECK: Tool = { name: 'zimcheck', command: ['zimcheck'] };
const KIWIX: Tool = { name: 'kiwix-serve', command: ['kiwix-serve'] };

/** As in docs/hosting.md. */
const ABOUT = [
  ...['--welcome=index.html', '--illustration=apple-touch-icon.png', '--language=eng'],
  ...['--title=The Skerryvik Papers', '--description=Papers of a lighthouse'],
  ...['--creator=The Keepers', '--publisher=The Keepers'],
];

const port = example.port + 60;

test('the package is read and searched in Kiwix', async ({ page }) => {
  for (const tool of [ZIMWRITERFS, ZIMCHECK, KIWIX]) skipWithout(tool, test.info());
  const folder = mkdtempSync(join(tmpdir(), 'kiwix-'));
  const zim = join(folder, 'papers.zim');
  const bag = unpack(pack(folder, 'site'), join(folder, 'unpacked'));
  const written = run(ZIMWRITERFS, ...ABOUT, join(bag, 'data'), zim);
  expect(written.status, written.said).toBe(0);
  expect(run(ZIMCHECK, '--all', zim).said).toContain('Overall Test Status: Pass');

  const failed: string[] = [];
  page.on('pageerror', (error) => failed.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  const [program] = KIWIX.command;
  const server = spawn(program, ['--address=127.0.0.1', `--port=${port}`, zim], {
    stdio: 'ignore',
  });
  try {
    const first = `http://127.0.0.1:${port}/papers/index.html`;
    await expect(async () => expect(await (await fetch(first)).text()).toContain('<main')).toPass();
    await page.goto(first);
    await page.getByRole('link', { name: 'V', exact: true }).click();
    await expect(page).toHaveURL(/\/papers\/documents\/hearing\/index\.html$/);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('16px "Archive Serif"'))).toBe(true);
    await page.locator('[data-transcription] [role="doc-noteref"]').first().click();
    await expect(page.locator('[popover]:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('[data-transcription] a.name[href*="/people/"]').first().hover();
    await expect(page.locator('[popover] a[href*="/people/"]').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('.site-head a', { hasText: 'Places' }).click();
    await expect(page.locator('.map svg').first()).toBeVisible();
    await page.locator('.site-head a', { hasText: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/index\.html$/);
    await page.locator('form[role="search"] input').last().fill('steamer');
    await page.keyboard.press('Enter');
    await page.locator('.found a').first().click();
    await expect(page).toHaveURL(/\/documents\/[^/]+\/index\.html.*#/);
    expect(failed).toEqual([]);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
});

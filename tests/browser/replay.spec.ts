/** Every address of an invented archive's first edition, followed on its second, heavily edited one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { type Service, serve } from '../../src/cli/serve.ts';
import { untypeset } from '../../src/engine/markdown/typography.ts';
import { anchorRegistry } from '../../src/engine/schemas/anchor-registry.ts';

const ARCHIVE = 'tests/fixtures/lighthouse-second-edition';
const published = anchorRegistry
  .parse(parse(readFileSync(`${ARCHIVE}/editions/1.yaml`, 'utf8')))
  .flatMap(({ page, anchors }) => anchors.map(({ id, words }) => ({ page, id, words })));

test.describe.configure({ mode: 'default' });

const folder = mkdtempSync(join(tmpdir(), 'annotated-archive-'));
let site: Service;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const out = join(folder, 'site');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/site/build/astro-build.ts'],
    {
      env: { ...process.env, ARCHIVE, SITE_OUT: out, NO_COLOR: '1' },
      encoding: 'utf8',
    },
  );
  expect(status, stdout + stderr).toBe(0);
  site = await serve({ dir: out, port: 0 });
});

test.afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Words of the block that the fragment leads to, when it is in the window; a reason where it is not. */
const landed = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const target = document.querySelector(':target');
    const block = target?.closest('p, li, h1, h2, section, header');
    if (!target || !block) return 'nothing is the target';
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom < 0 || top >= innerHeight) return `it is at ${top}, outside the window`;
    return (block.textContent ?? '').replace(/\s+/g, ' ');
  });

for (const javaScriptEnabled of [false, true]) {
  test(`all land, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({ browser }) => {
    expect(published.length).toBeGreaterThan(50);
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    for (const { page: name, id, words } of published) {
      await page.goto(`${site.url}documents/${name}/#${id}`);
      const beginning = untypeset(words).split(' ').slice(0, 3).join(' ');
      await expect
        .poll(async () => untypeset(await landed(page)), { message: `${name}#${id}` })
        .toContain(beginning);
    }
    await context.close();
  });
}

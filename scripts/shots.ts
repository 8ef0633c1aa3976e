/**
 * Pictures of every kind of page, for looking at: three widths in both schemes, and print, in `shots/` with a contact
 * sheet, `shots/index.html`. Run by `npm run shots` after a build; `TEST_SITE` names another built site than `dist`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { browserArgs, findBrowser } from '../tests/browser/browser.ts';
import { kindsOf } from '../tests/browser/pages.ts';
import { edition } from '../tests/browser/sites.ts';

interface Setting {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
}

const screens = [390, 768, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map(
    (colorScheme): Setting => ({
      name: `${width}-${colorScheme}`,
      width,
      colorScheme,
      media: 'screen',
    }),
  ),
);
/** A4 at 96 dots to the inch, without its margins. */
const print: Setting = { name: 'print', width: 650, colorScheme: 'light', media: 'print' };
const settings = [...screens, print];

/** Taller pages are cut: the sheet is for looking at, and browsers refuse endless pictures. */
const TALLEST = 12_000;

/** The first search that the home page proposes. */
const [query = ''] = parse(readFileSync(`${edition.archive}/edition.yaml`, 'utf8'))
  .examples as string[];

/** Every kind of page, and what a search answers. */
const addresses = [...kindsOf(edition), `/search/?${new URLSearchParams({ q: query })}`];

const folder = new URL('../shots/', import.meta.url);
const nameOf = (address: string): string =>
  address.replace(/^\/|\/$|\.html$/g, '').replaceAll(/[/?=]+/g, '-') || 'home';

async function take(page: Page, { name, width, media }: Setting, address: string): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media });
  // An answer is there when its index is.
  const waitUntil = address.includes('?') ? 'networkidle' : 'load';
  await page.goto(new URL(address, edition.url).href, { waitUntil });
  await page.evaluate(() => document.fonts.ready);
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path: new URL(`${nameOf(address)}-${name}.png`, folder).pathname,
    clip: { x: 0, y: 0, width, height: Math.min(tall, TALLEST) },
    fullPage: true,
    animations: 'disabled',
  });
}

async function takeAll(browser: Browser): Promise<void> {
  for (const setting of settings) {
    const context = await browser.newContext({ colorScheme: setting.colorScheme });
    const page = await context.newPage();
    // Once for the fonts, which serve from then on.
    await page.goto(edition.url);
    for (const address of addresses) await take(page, setting, address);
    await context.close();
    console.log(`${setting.name}: ${addresses.length} pictures`);
  }
}

function contactSheet(): string {
  const rows = addresses.map((address) => {
    const cells = settings.map(({ name }) => {
      const file = `${nameOf(address)}-${name}.png`;
      return `<td><a href="${file}"><img src="${file}" alt="${address} ${name}" loading="lazy"></a></td>`;
    });
    return `<tr><th>${address}</th>${cells.join('')}</tr>`;
  });
  const heads = settings.map(({ name }) => `<th>${name}</th>`).join('');
  return `<!doctype html>
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
  body { background: #777; font: 14px sans-serif }
  th { position: sticky; top: 0; text-align: left; vertical-align: top; background: #777 }
  td { vertical-align: top }
  img { width: 260px; max-height: 520px; object-fit: cover; object-position: top }
</style>
<table><tr><th></th>${heads}</tr>${rows.join('\n')}</table>
`;
}

/** Resolves when the server answers. */
async function serve(): Promise<{ end(): void }> {
  const [program = '', ...args] = ['src/cli/serve.ts', edition.folder];
  const server = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, PORT: String(edition.port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  if (server.exitCode !== null) throw new Error('The site cannot be served: build it first.');
  return { end: () => server.kill() };
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await serve();
const executablePath = await findBrowser();
const browser = await chromium.launch({
  args: browserArgs,
  ...(executablePath !== undefined && { executablePath }),
});
try {
  await takeAll(browser);
  writeFileSync(new URL('index.html', folder), contactSheet());
  console.log('shots/index.html shows them all.');
} finally {
  await browser.close();
  server.end();
}

/**
 * `npm run shots`: takes pictures of every kind of page after a build, at three widths in both colour schemes, in print, and with fonts
 * that are late or blocked.
 * Writes them to `shots/` with a contact sheet, `shots/index.html`.
 *
 * `TEST_SITE` names another built site than `dist`. `--out` names another folder for the pictures. `--compare <folder>`
 * compares them with the pictures of an earlier run and fails if a pixel differs.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { browserArgs, findBrowser } from '../tests/browser/browser.ts';
import { kindsOf } from '../tests/browser/pages.ts';
import { edition } from '../tests/browser/sites.ts';
import { comparePictures } from './compare-pictures.ts';

const { values: options } = parseArgs({
  options: { out: { type: 'string', default: 'shots' }, compare: { type: 'string' } },
});

interface Setting {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
  /** Whether fonts come after the first rendering, or never. */
  readonly fonts?: 'late' | 'blocked';
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
/** A4 without margins at 96 pixels per inch. */
const print: Setting = { name: 'print', width: 650, colorScheme: 'light', media: 'print' };
const withoutFonts = (['late', 'blocked'] as const).flatMap((fonts) =>
  [390, 1440].map(
    (width): Setting => ({
      name: `${width}-fonts-${fonts}`,
      width,
      colorScheme: 'light',
      media: 'screen',
      fonts,
    }),
  ),
);
const settings = [...screens, print, ...withoutFonts];

/** Maximum height: browsers cannot take pictures of unlimited height. */
const TALLEST = 12_000;

/** The example queries of the home page. */
const record = parse(readFileSync(join(edition.archive, 'edition.yaml'), 'utf8')) as {
  beginnings: { document: string; first: string }[];
  examples?: string[];
};

/** Every kind of page, pages opened at a passage, and search results. */
const addresses = [
  ...kindsOf(edition),
  ...record.beginnings.slice(0, 1).map(({ document, first }) => `/documents/${document}/#${first}`),
  ...(record.examples ?? [])
    .slice(0, 1)
    .map((query) => `/search/?${new URLSearchParams({ q: query })}`),
];

const folder = options.out;
const nameOf = (address: string): string =>
  address.replace(/^\/|\/$|\.html$/g, '').replaceAll(/[/?=#]+/g, '-') || 'home';

/** Milliseconds that a picture of a long page may take on a busy machine. */
const SLOW_MS = 180_000;

/** Milliseconds by which fonts are late. */
const LATE_MS = 1500;

async function take(
  page: Page,
  { name, width, media, fonts }: Setting,
  address: string,
): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media });
  // Scripts add to the page after it is loaded.
  await page.goto(new URL(address, edition.url).href, { waitUntil: 'networkidle' });
  if (fonts === undefined) {
    await page.evaluate(async () => {
      await Promise.allSettled([...document.fonts].map((face) => face.load()));
      await document.fonts.ready;
    });
  }
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path: join(folder, `${nameOf(address)}-${name}.png`),
    clip: { x: 0, y: 0, width, height: Math.min(tall, TALLEST) },
    fullPage: true,
    animations: 'disabled',
    timeout: SLOW_MS,
  });
}

async function takeAll(browser: Browser): Promise<void> {
  for (const setting of settings) {
    const context = await browser.newContext({ colorScheme: setting.colorScheme });
    if (setting.fonts !== undefined) {
      const { fonts } = setting;
      await context.route('**/*.woff2', async (route) => {
        if (fonts === 'blocked') return route.abort();
        await new Promise((resolve) => setTimeout(resolve, LATE_MS));
        return route.continue();
      });
    }
    // Waits for fonts: on a busy machine some would load too late, and the pictures would differ.
    await context.route('**/*.css', async (route) => {
      if (setting.fonts !== undefined) return route.continue();
      const response = await route.fetch();
      const styles = await response.text();
      const body = styles.replaceAll('font-display:optional', 'font-display:block');
      await route.fulfill({ response, body });
    });
    const page = await context.newPage();
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
  writeFileSync(join(folder, 'index.html'), contactSheet());
  console.log(`${join(folder, 'index.html')} shows them all.`);
} finally {
  await browser.close();
  server.end();
}
if (options.compare !== undefined) {
  const differences = await comparePictures(options.compare, folder);
  for (const difference of differences) console.log(difference);
  console.log(`${differences.length} pictures differ.`);
  if (differences.length > 0) process.exitCode = 1;
}

/**
 * Measures pages in a browser: the first paint over a slow connection, beside a page with the same words and nothing else and the
 * page that Eleventy makes of them, by turns; fonts; the longest task while a wide page loads on a slow processor, and the part of
 * scripts; and the time from a click to the next paint. Adds pages to the built sites, so give it copies that are not published.
 *
 *     npm run bench:paint -- dist=/documents/i/,/ bench/out/10-site=/documents/d00002/
 */
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../tests/browser/browser.ts';
import { firstPaint, type Work, work } from './browser-times.ts';
import { host } from './host.ts';
import { addSamePages } from './same-words.ts';
import { weigh } from './weigh.ts';

const ROUNDS = 15;

/** A page with what was measured of it. Times are in milliseconds. */
export interface Painted {
  readonly address: string;
  readonly ours: number;
  readonly bare: number;
  /** Missing if Eleventy is not installed. */
  readonly eleventy: number | undefined;
  /** kB of HTML with its styles, and of the fonts that the page loads. */
  readonly html: number;
  readonly fonts: number;
  readonly work: Work;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Measures pages of a built site. @param addresses from the root of the site */
export async function measurePaint(site: string, addresses: readonly string[]): Promise<Painted[]> {
  const same = addSamePages(site, addresses);
  const [slow, fast] = [await host(site), await host(site, { latency: 0, rate: 1_000_000 })];
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    args: browserArgs,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const measured: Painted[] = [];
  for (const { address, bare, eleventy } of same) {
    const times = { ours: [] as number[], bare: [] as number[], eleventy: [] as number[] };
    let fonts = 0;
    // By turns, so that a busy moment of the machine affects all.
    for (let round = 0; round < ROUNDS; round += 1) {
      times.bare.push((await firstPaint(browser, slow, bare)).time);
      const own = await firstPaint(browser, slow, address);
      times.ours.push(own.time);
      fonts = own.fonts;
      if (eleventy) times.eleventy.push((await firstPaint(browser, slow, eleventy)).time);
    }
    const tries = [];
    for (let round = 0; round < 3; round += 1) tries.push(await work(browser, fast, address));
    const clicks = tries.flatMap(({ click }) => click ?? []);
    const { html, css } = weigh(site, address);
    measured.push({
      address,
      ours: median(times.ours),
      bare: median(times.bare),
      eleventy: eleventy === undefined ? undefined : median(times.eleventy),
      html: html + css,
      fonts,
      work: {
        task: median(tries.map(({ task }) => task)),
        script: median(tries.map(({ script }) => script)),
        click: clicks.length === 0 ? undefined : median(clicks),
      },
    });
  }
  await browser.close();
  slow.close();
  fast.close();
  return measured;
}

const ratio = (part: number, whole: number | undefined): string =>
  whole === undefined ? '' : (part / whole).toFixed(2);

/** The section of the report. */
export const paintSection = (pages: readonly Painted[]): string => `
## First paint

First contentful paint over 1.6 Mbit/s with 150 ms, gzip, HTTP/1.1, with an empty cache, middle of ${ROUNDS}, by turns: the page, a page with the
same words and nothing else, and the page that Eleventy makes of them (\`npm run bench:paint\`). HTML with its styles in Brotli 11,
and the fonts that the first visit loads. The last three columns, with a processor four times slower, middle of 3: the longest task while
the page loads 1,440 pixels wide (the browser lays out the page in it), the most that scripts take of a frame or task, with the layout that
they ask for (Long Animation Frames), and the time from a click on a note call to the next paint. \`/documents/d00001/\` has 17,800 words
and 330 notes of 6,000 more.

| page | ms | bare, ms | × bare | Eleventy, ms | × Eleventy | HTML, kB | fonts, kB | longest task, ms | scripts, ms | click, ms |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${pages
  .map(({ address, ours, bare, eleventy, html, fonts, work }) =>
    [
      '',
      `\`${address}\``,
      ours.toFixed(0),
      bare.toFixed(0),
      ratio(ours, bare),
      eleventy?.toFixed(0) ?? '',
      ratio(ours, eleventy),
      html.toFixed(1),
      fonts.toFixed(0),
      work.task.toFixed(0),
      work.script.toFixed(0),
      work.click?.toFixed(0) ?? '',
      '',
    ]
      .join(' | ')
      .trim(),
  )
  .join('\n')}
`;

if (import.meta.main) {
  const pages: Painted[] = [];
  for (const argument of process.argv.slice(2)) {
    const [site = 'dist', addresses = '/'] = argument.split('=');
    pages.push(...(await measurePaint(site, addresses.split(','))));
  }
  process.stdout.write(paintSection(pages));
}

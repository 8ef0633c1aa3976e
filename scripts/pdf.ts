/**
 * `npm run pdf`: makes a PDF of every transcribed document of a built site: tagged, with bookmarks, running heads and page numbers.
 * The notes are after the text. It needs a Chromium, as the browser tests do. Its version is in the bytes, so that they are not the
 * same everywhere.
 *
 *   npm run pdf                     dist/ → dist-pdf/
 *   npm run pdf -- dist-lighthouse  another folder
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { SITE_OPTIONS, siteFolder } from '../src/cli/archive-option.ts';
import { JSON_OPTION, readArguments, runCommand } from '../src/cli/command.ts';
import { documentAddress } from '../src/engine/model/addresses.ts';
import { dateInWords } from '../src/engine/model/dates.ts';
import type { EditionData } from '../src/exports/data/edition.ts';
import { singlePages } from '../src/site/books/single-page.ts';
import { showProgress } from '../src/site/progress.ts';
import { stringsOf } from '../src/strings/strings.ts';
import { browserArgs, findBrowser } from '../tests/browser/browser.ts';

const OPTIONS = { ...SITE_OPTIONS, ...JSON_OPTION } as const;

/** Words at the head of pages. */
export interface RunningHeads {
  readonly left: string;
  readonly right: string;
}

/** A string of CSS. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/** Style sheets for print number the pages. */
const pageRules = ({ left, right }: RunningHeads): string => `
@page {
  size: A4;
  font: 8pt "Archive Sans", "Archive Sans Cyrillic", sans-serif;
  @top-left { content: ${quoted(left)} }
  @top-right { content: ${quoted(right)} }
}
@page :first { @top-left { content: none } @top-right { content: none } }`;

/** A page that is one file, as PDF. */
export async function pdfOf(browser: Browser, html: string, heads: RunningHeads): Promise<Buffer> {
  const page = await browser.newPage({ colorScheme: 'light' });
  try {
    await page.setContent(
      html.replace('</head>', () => `<style>${pageRules(heads)}</style></head>`),
    );
    await page.evaluate(() => document.fonts.ready);
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  } finally {
    await page.close();
  }
}

async function writePdfs(folder: string, isJson: boolean): Promise<void> {
  const files: { readonly file: string; readonly bytes: number }[] = [];
  const record = join(folder, 'data/edition.json');
  if (!existsSync(record)) throw new Error(`No built site in ${folder}: run npm run build first.`);
  const edition = JSON.parse(readFileSync(record, 'utf8')) as EditionData;
  const strings = stringsOf(edition.language);
  const day = dateInWords(edition.date, strings);
  const colophon = strings.books.colophon(edition.title, edition.version, day);
  const make = singlePages(folder);
  const out = `${folder}-pdf`;
  mkdirSync(out, { recursive: true });
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    args: browserArgs,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const transcribed = edition.documents.filter(({ text }) => text === 'transcribed');
  const progress = showProgress('documents');
  try {
    for (const { id, title } of transcribed) {
      const url = edition.url.replace(/\/$/, '');
      const html = make({ address: documentAddress(id), url, colophon });
      const pdf = await pdfOf(browser, html, { left: edition.title, right: title });
      writeFileSync(join(out, `${id}.pdf`), pdf);
      const file = join(out, `${id}.pdf`);
      files.push({ file, bytes: pdf.length });
      progress.end();
      if (!isJson) console.log(`${file}: ${strings.downloads.size(pdf.length)}`);
      progress.step(transcribed.length);
    }
  } finally {
    progress.end();
    await browser.close();
  }
  if (isJson) console.log(JSON.stringify({ files }, undefined, 2));
}

if (import.meta.main) {
  await runCommand('pdf', (args) => {
    const { values, positionals } = readArguments(args, OPTIONS, 1);
    return writePdfs(siteFolder(values, positionals[0]), values.json === true);
  });
}

/** The package of an edition: a zip that opens from a disk, with the checksums of its files. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import type { DocumentPack } from '../../engine/model/published-files.ts';
import { slugOf } from '../../engine/schemas/statement.ts';
import type { EditionData } from '../../exports/data/edition.ts';
import { isText, mediaTypeOf } from '../../exports/media-types.ts';
import type { Strings } from '../../strings/strings.ts';
import { dataAddress, openSheets } from '../books/faces.ts';
import { bagOf, type Files } from './bag.ts';
import { diskPage, FONTS, LOADER, moduleScripts, withFileLinks } from './disk-page.ts';
import { loaderScript, pagefindScript, pageScript } from './disk-scripts.ts';

/** The files that scripts fetch. */
const FETCHED = [
  'check/*.json',
  'documents/*.json',
  'documents/*/citation.bib',
  'pagefind/**/*.{json,pagefind,pf_index,pf_meta}',
  'search/**/*.json',
  // The comparison of a page with its received file.
  'documents/*/index.html',
  'received/*',
];

/** The styles of a page. */
const STYLE = /<style>(.*?)<\/style>/gs;

/** Kinds of files that a zip does not make smaller. */
const COMPRESSED = /\.(?:png|epub|woff2|pf_\w+|pagefind)$/;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Packs a built site. The bytes depend on the site alone.
 * @param folder of the site
 * @param edition its `data/edition.json`
 * @param onPage called after each page, with how many there are
 */
export async function packageSite(
  folder: string,
  edition: EditionData,
  { packed: words }: Strings,
  onPage?: (total: number) => void,
): Promise<Uint8Array> {
  const { title, version, date, url, publisher, contact } = edition;
  const tags = new Map([
    ['README.txt', encode(words.readme(edition))],
    ['open.html', encode(words.openPage(title, 'data/index.html'))],
  ]);
  const facts = { title, url: url.replace(/\/$/, ''), date, publisher, contact };
  const bag = bagOf(await diskFiles(folder, onPage), tags, facts);
  const name = `${slugOf(title)}-${version}`;
  const zipped: Zippable = {};
  for (const [path, content] of bag) {
    zipped[`${name}/${path}`] = [content, { level: COMPRESSED.test(path) ? 0 : 6 }];
  }
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return zipSync(zipped, { mtime: new Date(year, month - 1, day) });
}

/** The files of the site, in the order of their paths, as pages from a disk can use them. */
async function diskFiles(folder: string, onPage?: (total: number) => void): Promise<Files> {
  const listed = (patterns: string | readonly string[]): string[] =>
    globSync(patterns, { cwd: folder, exclude: ['**/*.{br,gz}'] })
      .map((file) => file.replaceAll('\\', '/'))
      .sort();
  const files = new Map<string, Uint8Array>();
  for (const file of listed('**/*.*')) files.set(file, readFileSync(join(folder, file)));
  const sheetOf = openSheets();
  /** The styles of a page without its fonts, which are in a file of all pages. */
  const withoutFonts = (css: string, address: string): string => {
    const sheet = sheetOf(css, join(folder, address));
    if (sheet.faces.length > 0 && !files.has(FONTS)) {
      const rules = sheet.faces.map((face) => face.rule(dataAddress(face)));
      files.set(FONTS, encode(rules.join('\n')));
    }
    return sheet.css;
  };
  files.set(LOADER, encode(await loaderScript()));
  if (files.has('pagefind/pagefind.js')) {
    files.set('pagefind/pagefind.js', encode(await pagefindScript(folder)));
  }
  const scripts = openScripts(folder);
  const pages = listed('{**/index,404}.html');
  for (const file of pages) {
    const built = readFileSync(join(folder, file), 'utf8');
    const address = `/${file.replace(/index\.html$/, '')}`;
    const html = built.replace(
      STYLE,
      (_, css: string) => `<style>${withoutFonts(css, address)}</style>`,
    );
    const script = await scripts.of(moduleScripts(html), address);
    files.set(file, encode(diskPage(html, address, script)));
    onPage?.(pages.length);
  }
  for (const [file, code] of scripts.made) files.set(`_astro/${file}`, encode(code));
  for (const file of listed('documents/*.json')) {
    files.set(file, encode(withLinkedFiles(readFileSync(join(folder, file), 'utf8'))));
  }
  for (const file of listed(FETCHED)) {
    files.set(`${file}.js`, encode(dataScript(file, files.get(file) ?? new Uint8Array())));
  }
  return files;
}

/** Makes one script for each list of scripts that pages have. */
function openScripts(folder: string): {
  readonly made: ReadonlyMap<string, string>;
  of(scripts: readonly string[], address: string): Promise<string | undefined>;
} {
  const made = new Map<string, string>();
  const names = new Map<string, string>();
  return {
    made,
    async of(scripts, address) {
      if (scripts.length === 0) return undefined;
      const paths = scripts.map((script) => new URL(script, `http://site${address}`).pathname);
      const key = paths.join();
      const known = names.get(key);
      if (known !== undefined) return known;
      const name = `page-${names.size + 1}.js`;
      names.set(key, name);
      made.set(name, await pageScript(paths.map((path) => resolve(join(folder, path)))));
      return name;
    },
  };
}

/** A pack of what pages show beside their words, with links in cards that lead to files. */
function withLinkedFiles(json: string): string {
  const pack: DocumentPack = JSON.parse(json);
  const linked = Object.entries(pack).map(([id, extras]) => [
    id,
    { ...extras, cards: withFileLinks(extras.cards) },
  ]);
  return JSON.stringify(Object.fromEntries(linked));
}

/** The script beside a file that scripts fetch. */
function dataScript(file: string, content: Uint8Array): string {
  const data = isText(mediaTypeOf(file) ?? '')
    ? { text: Buffer.from(content).toString('utf8') }
    : { base64: Buffer.from(content).toString('base64') };
  return `archiveData(${JSON.stringify(file)},${JSON.stringify(data)});\n`;
}

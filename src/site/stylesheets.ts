/** One style sheet for each kind of page, and one for paper, in place of the several that the bundler makes of shared parts. */
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../engine/source/digest.ts';
import { parted } from './parted-styles.ts';

const LINK = /<link rel="stylesheet" href="(\/[^"]+\.css)">/g;
const CLASSES = / class="([^"]*)"/g;

/** Pages that ask for the same sheets, in the same order. */
interface Kind {
  readonly sheets: readonly string[];
  readonly pages: string[];
  /** Every class that stands on one of the pages. */
  readonly classes: Set<string>;
}

/**
 * Joins the style sheets that a page asks for into one, which compresses better, comes in one request and keeps only
 * what its pages use; what serves on paper alone stands in a second, which no reader waits for. Pages that ask for the
 * same sheets share them. Sheets that nothing asks for afterwards are removed.
 */
export async function joinStylesheets(folder: string): Promise<void> {
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const write = async (name: string, styles: string): Promise<string> => {
    const address = `/_astro/${name}.${digest(styles).slice(0, 6)}.css`;
    await writeFile(join(folder, address), styles);
    return address;
  };
  const kinds = await kindsOf(folder);
  const old = await Array.fromAsync(glob('_astro/*.css', { cwd: folder }));
  const scripts = await Promise.all(
    (await Array.fromAsync(glob('_astro/*.js', { cwd: folder }))).map(read),
  );
  const late = old.filter((file) => scripts.some((script) => script.includes(file)));
  const alsoUses = (await Promise.all(late.map(read))).join('');
  for (const { sheets, pages, classes } of kinds) {
    const styles = (await Promise.all(sheets.map(read))).join('');
    const { page, paper } = parted(styles, { classes, alsoUses });
    const links = [
      `<link rel="stylesheet" href="${await write('page', page)}">`,
      paper && `<link rel="stylesheet" media="print" href="${await write('paper', paper)}">`,
    ].join('');
    for (const file of pages) await writeFile(join(folder, file), linked(await read(file), links));
  }
  await Promise.all(
    old.filter((file) => !late.includes(file)).map((file) => rm(join(folder, file))),
  );
}

async function kindsOf(folder: string): Promise<Iterable<Kind>> {
  const kinds = new Map<string, Kind>();
  for await (const page of glob('**/*.html', { cwd: folder })) {
    const html = await readFile(join(folder, page), 'utf8');
    const sheets = [...html.matchAll(LINK)].map(([, address = '']) => address);
    if (sheets.length === 0) continue;
    const key = sheets.join(' ');
    const kind = kinds.get(key) ?? { sheets, pages: [], classes: new Set() };
    kind.pages.push(page);
    for (const [, names = ''] of html.matchAll(CLASSES)) {
      for (const name of names.split(' ')) kind.classes.add(name);
    }
    kinds.set(key, kind);
  }
  return kinds.values();
}

/** A page with `links` in place of the sheets it asks for. */
function linked(html: string, links: string): string {
  let rest = links;
  return html.replace(LINK, () => {
    const here = rest;
    rest = '';
    return here;
  });
}

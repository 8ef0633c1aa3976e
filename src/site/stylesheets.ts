/** One style sheet for each kind of page, and one for paper, in place of the several that the bundler makes of shared parts. */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../engine/source/digest.ts';
import { parted } from './parted-styles.ts';

const LINK = /<link rel="stylesheet" href="(\/[^"]+\.css)">/g;
const CLASSES = / class="[^"]*/g;
const BEFORE_NAMES = ' class="'.length;

/** The sheets that pages of one kind ask for. */
interface Kind {
  readonly sheets: readonly string[];
  /** Every class that stands on one of the pages. */
  readonly classes: Set<string>;
}

/** Addresses of joined sheets; `paper` is empty where nothing is for paper alone. */
interface Joined {
  readonly page: string;
  readonly paper: string;
}

/**
 * Joins the style sheets that a page asks for into one, which compresses better, comes in one request and keeps only
 * what its pages use; what serves on paper alone stands in a second, which no reader waits for. Pages that ask for the
 * same sheets share them. Sheets that nothing asks for afterwards are removed.
 * @param pages paths of the files of all pages
 * @returns what gives the HTML of a page its new sheets in place of the old
 */
export function joinStylesheets(folder: string, pages: Iterable<string>): (html: string) => string {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const write = (name: string, styles: string): string => {
    const address = `/_astro/${name}.${digest(styles).slice(0, 6)}.css`;
    writeFileSync(join(folder, address), styles);
    return address;
  };
  const kinds = kindsOf(pages);
  const old = globSync('_astro/*.css', { cwd: folder });
  const scripts = globSync('_astro/*.js', { cwd: folder }).map(read);
  const late = old.filter((file) => scripts.some((script) => script.includes(file)));
  const alsoUses = late.map(read).join('');
  const joined = new Map<string, Joined>();
  for (const [key, { sheets, classes }] of kinds) {
    const { page, paper } = parted(sheets.map(read).join(''), { classes, alsoUses });
    joined.set(key, { page: write('page', page), paper: paper && write('paper', paper) });
  }
  for (const file of old) if (!late.includes(file)) rmSync(join(folder, file));
  return (html) => linked(html, joined.get(sheetsOf(html).join(' ')));
}

/** What a page says before its content; nothing after it asks for sheets. */
function headOf(html: string): string {
  const end = html.indexOf('</head>');
  return end === -1 ? html : html.slice(0, end);
}

const sheetsOf = (html: string): string[] =>
  [...headOf(html).matchAll(LINK)].map(([, address = '']) => address);

function kindsOf(pages: Iterable<string>): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    const sheets = sheetsOf(html);
    if (sheets.length === 0) continue;
    const key = sheets.join(' ');
    const kind = kinds.get(key) ?? { sheets, classes: new Set() };
    kinds.set(key, kind);
    for (const names of new Set(html.match(CLASSES))) {
      for (const name of names.slice(BEFORE_NAMES).split(' ')) kind.classes.add(name);
    }
  }
  return kinds;
}

/** A page with what its sheets were joined to in their place. */
function linked(html: string, joined: Joined | undefined): string {
  if (joined === undefined) return html;
  let links = `<link rel="stylesheet" href="${joined.page}">`;
  if (joined.paper) links += `<link rel="stylesheet" media="print" href="${joined.paper}">`;
  const head = headOf(html);
  const put = head.replace(LINK, () => {
    const here = links;
    links = '';
    return here;
  });
  return put + html.slice(head.length);
}

/** One style sheet for each kind of page, and one for paper, in place of the several that the bundler makes of shared parts. */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../engine/source/digest.ts';
import type { PageTraits } from './page-traits.ts';
import { parted } from './parted-styles.ts';

/** What is read of a page here. */
type Styled = Pick<PageTraits, 'sheets' | 'classes'>;

/**
 * Joins the style sheets that a page asks for into one, which compresses better, comes in one request and keeps only
 * what its pages use; what serves on paper alone stands in a second, which no reader waits for. Pages that ask for the
 * same sheets share them. Sheets that nothing asks for afterwards are removed.
 * @param pages all pages of the site
 * @returns what gives the links, in HTML, that stand on a page in place of those to its sheets
 */
export function joinStylesheets(
  folder: string,
  pages: readonly Styled[],
): (page: Styled) => string {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const write = (name: string, styles: string): string => {
    const address = `/_astro/${name}.${digest(styles).slice(0, 6)}.css`;
    writeFileSync(join(folder, address), styles);
    return address;
  };
  const old = globSync('_astro/*.css', { cwd: folder });
  const scripts = globSync('_astro/*.js', { cwd: folder }).map(read);
  const late = old.filter((file) => scripts.some((script) => script.includes(file)));
  const alsoUses = late.map(read).join('');
  const links = new Map<string, string>();
  for (const [kind, alike] of Map.groupBy(pages, kindOf)) {
    const styles = (alike[0]?.sheets ?? []).map(read).join('');
    if (styles === '') continue;
    const classes = new Set(alike.flatMap((page) => page.classes));
    const { page, paper } = parted(styles, { classes, alsoUses });
    const forPaper = paper && linkTo(write('paper', paper), ' media="print"');
    links.set(kind, linkTo(write('page', page)) + forPaper);
  }
  for (const file of old) if (!late.includes(file)) rmSync(join(folder, file));
  return (page) => links.get(kindOf(page)) ?? '';
}

const kindOf = ({ sheets }: Styled): string => sheets.join(' ');

const linkTo = (address: string, media = ''): string =>
  `<link rel="stylesheet"${media} href="${address}">`;

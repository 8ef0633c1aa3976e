/**
 * Copies of pages with their text as it is indexed, kept between builds. Each stands in a folder of its own as it does in
 * the site, since Pagefind, which reads it there itself, takes its address from there: half the work of sending it the text.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../engine/source/digest.ts';
import { toIndexed } from './indexed-text.ts';

/** A page to be searched. */
export interface SearchedPage {
  /** In the site: `documents/i/index.html`. */
  readonly path: string;
  /** What holds its HTML. */
  readonly file: string;
  /** What it depends on; without it, its text is not known to be what it was in the last build. */
  readonly key?: string;
}

/** Makes the copy of a page where it is not kept. @returns its folder */
export function keepCopy(page: SearchedPage, copies: string): string {
  const folder = join(copies, nameOf(page));
  const copy = join(folder, page.path);
  if (page.key === undefined || !existsSync(copy)) {
    mkdirSync(dirname(copy), { recursive: true });
    // Written beside it: a copy that is there is whole.
    writeFileSync(`${folder}.html`, toIndexed(readFileSync(page.file, 'utf8')));
    renameSync(`${folder}.html`, copy);
  }
  return folder;
}

/** Removes the copies of all pages but `pages`. */
export function removeOtherCopies(pages: readonly SearchedPage[], copies: string): void {
  const used = new Set(pages.map(nameOf));
  for (const name of existsSync(copies) ? readdirSync(copies) : []) {
    if (!used.has(name)) rmSync(join(copies, name), { recursive: true });
  }
}

const nameOf = ({ path, key }: SearchedPage): string => key ?? digest(path).slice(0, 32);

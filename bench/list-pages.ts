/** Measures what grows with an archive: the page of each list, its parts, and the number of files. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_FORMATS } from '../src/exports/formats.ts';

/** The pages of a list. */
export interface ListPages {
  /** `notes`; empty for the home page. */
  readonly list: string;
  readonly pages: number;
  /** kB of the largest, uncompressed. */
  readonly largest: number;
}

/** The pages of each list of a built site, the heaviest list first. */
export function listPages(site: string): ListPages[] {
  const pages = globSync(
    ['*.html', '*/index.html', '*/part/*/index.html', 'concordance/*/index.html'],
    {
      cwd: site,
    },
  );
  const byList = Map.groupBy(pages, (page) =>
    page.includes('/') ? (page.split('/')[0] ?? '') : '',
  );
  return [...byList]
    .map(([list, of]) => ({
      list,
      pages: of.length,
      largest: Math.max(...of.map((page) => statSync(join(site, page)).size)) / 1000,
    }))
    .sort((a, b) => b.largest - a.largest);
}

const DOWNLOADS: ReadonlySet<string> = new Set(DOCUMENT_FORMATS.map(({ file }) => file));

/** Whether readers open a file as a page, download it, or have received it. */
const isForReaders = (folder: string, name: string): boolean =>
  name === 'index.html' || DOWNLOADS.has(name) || /[\\/]received$/.test(folder);

/** The number of files of a built site, and of those that only scripts and programs fetch. */
export function fileCounts(site: string): { readonly all: number; readonly behind: number } {
  const files = globSync('**', { cwd: site, withFileTypes: true }).filter((one) => one.isFile());
  const behind = files.filter(({ parentPath, name }) => !isForReaders(parentPath, name));
  return { all: files.length, behind: behind.length };
}

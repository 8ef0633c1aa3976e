/** Pages of documents and entries as they were rendered, kept between builds: one whose key is the same is not rendered again. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import { digest } from '../engine/source/digest.ts';
import { cacheFolder } from './edition.ts';
import { entryKeys, pageKeys } from './page-key.ts';

/** The pages of every document, as they stand below its address. */
const PAGES = ['index.html', 'received/index.html'] as const;
const REGISTERS = ['people', 'places', 'groups'] as const;

export type PageOfDocument = (typeof PAGES)[number];

const folder = (): string => cacheFolder('pages');

/** Where pages are kept, or would be, by their paths in the site. */
const cached = perEdition('cached pages', (edition: Edition): ReadonlyMap<string, string> => {
  const ofDocuments = edition.documents.flatMap((document) =>
    PAGES.map((page) => {
      const key = digest(pageKeys(edition)(document), page);
      return [join('documents', document.id, page), key] as const;
    }),
  );
  const ofEntries = REGISTERS.flatMap((register) =>
    edition[register].map(({ id }) => {
      return [join(register, id, 'index.html'), entryKeys(edition)(register, id)] as const;
    }),
  );
  return new Map(
    [...ofDocuments, ...ofEntries].map(([page, key]) => [
      page,
      join(folder(), `${key.slice(0, 32)}.html`),
    ]),
  );
});

/** Pages kept when the build began. */
const kept = perEdition('kept pages', (edition: Edition): ReadonlySet<string> => {
  const there = [...cached(edition)].filter(([, file]) => existsSync(file));
  return new Set(there.map(([page]) => page));
});

/** Whether a page is there from an earlier build, as it would be rendered now. @param path of its file, folder by folder */
export const isKept = (edition: Edition, ...path: string[]): boolean =>
  kept(edition).has(join(...path));

/**
 * Keeps the pages that were rendered in this build, and forgets those that serve no more.
 * @returns the files of all pages, rendered or kept, by their paths below `output` and in the order of these
 */
export function keepPages(edition: Edition, output: string): ReadonlyMap<string, string> {
  mkdirSync(folder(), { recursive: true });
  const rendered = readdirSync(output, { recursive: true, encoding: 'utf8' });
  const pages = new Map(
    rendered.filter((file) => file.endsWith('.html')).map((page) => [page, join(output, page)]),
  );
  for (const [page, file] of cached(edition)) {
    const fresh = pages.get(page);
    if (fresh !== undefined) move(fresh, file);
    if (fresh !== undefined || isKept(edition, page)) pages.set(page, file);
  }
  const used = new Set(cached(edition).values());
  for (const name of readdirSync(folder())) {
    if (!used.has(join(folder(), name))) rmSync(join(folder(), name));
  }
  return new Map([...pages].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Moves a file; to another disk it is copied. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

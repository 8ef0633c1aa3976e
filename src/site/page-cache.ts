/** Pages of documents as they were rendered, kept between builds: a page whose key is the same is not rendered again. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { perEdition } from '../engine/model/per-edition.ts';
import { digest } from '../engine/source/digest.ts';
import { cacheFolder } from './edition.ts';
import { pageKeys } from './page-key.ts';

/** The pages of every document, as they stand below its address. */
const PAGES = ['index.html', 'received/index.html'] as const;

export type PageOfDocument = (typeof PAGES)[number];

const folder = (): string => cacheFolder('pages');

const pathOf = (edition: Edition, document: Document, page: PageOfDocument): string =>
  join(folder(), `${digest(pageKeys(edition)(document), page).slice(0, 32)}.html`);

/** Pages kept when the build began. */
const kept = perEdition('kept pages', (edition: Edition): ReadonlySet<string> => {
  const files = PAGES.flatMap((page) =>
    edition.documents.map((document) => pathOf(edition, document, page)),
  );
  return new Set(files.filter((file) => existsSync(file)));
});

/** Whether a page is there from an earlier build, as it would be rendered now. */
export const isKept = (edition: Edition, document: Document, page: PageOfDocument): boolean =>
  kept(edition).has(pathOf(edition, document, page));

/**
 * Keeps the pages of documents that were rendered in this build, and forgets those that serve no more.
 * @returns the files of all pages, rendered or kept, by their paths below `output`
 */
export function keepPages(edition: Edition, output: string): ReadonlyMap<string, string> {
  mkdirSync(folder(), { recursive: true });
  const rendered = readdirSync(output, { recursive: true, encoding: 'utf8' });
  const pages = new Map(
    rendered.filter((file) => file.endsWith('.html')).map((page) => [page, join(output, page)]),
  );
  const used = new Set<string>();
  for (const page of PAGES) {
    for (const document of edition.documents) {
      const cached = pathOf(edition, document, page);
      const place = join('documents', document.id, page);
      const fresh = pages.get(place);
      if (fresh !== undefined) move(fresh, cached);
      if (fresh !== undefined || isKept(edition, document, page)) pages.set(place, cached);
      used.add(cached);
    }
  }
  for (const name of readdirSync(folder())) {
    if (!used.has(join(folder(), name))) rmSync(join(folder(), name));
  }
  return pages;
}

/** Moves a file; to another disk it is copied. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

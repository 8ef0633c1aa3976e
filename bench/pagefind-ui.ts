/** Adds a page with Pagefind's own interface to a built site, and an index as Pagefind makes it, for comparison. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { toIndexed } from '../src/search/index/build-index.ts';
import type { SearchedDocument } from '../src/search/records.ts';

/** The address of the page; the query follows `?q=`. */
export const UI_PAGE = '/bench-ui/';

const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Search</title>
<link rel="stylesheet" href="pagefind/pagefind-ui.css">
<script src="pagefind/pagefind-ui.js"></script>
<div id="search"></div>
<script>
  const ui = new PagefindUI({ element: '#search', debounceTimeoutMs: 0 });
  ui.triggerSearch(new URL(location).searchParams.get('q'));
</script>
</html>
`;

/** Selects a result. */
export const UI_RESULT = '.pagefind-ui__result-link';

/**
 * Adds the page to the built site in `site`, with an index of the same words: that of the build has no files of pages, from which
 * Pagefind's interface takes titles and excerpts.
 */
export async function addPagefindUi(site: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const { url, title, places } of searchedIn(site)) {
    const content = toIndexed([title, ...places.map(({ text }) => text)].join('\n'));
    await index?.addCustomRecord({ url, language: 'en', content, meta: { title } });
  }
  await index?.writeFiles({ outputPath: join(site, UI_PAGE, 'pagefind') });
  await close();
  writeFileSync(join(site, UI_PAGE, 'index.html'), page);
}

/** What the site searches: documents, then other pages. */
const searchedIn = (site: string): SearchedDocument[] =>
  globSync('search/{documents,pages}/*.json', { cwd: site })
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(site, file), 'utf8')));

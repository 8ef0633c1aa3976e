/** Adds a page with Pagefind's own interface to a built site, for comparison. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** The address of the page; the query follows `?q=`. */
export const UI_PAGE = '/bench-ui/';

const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Search</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<script src="/pagefind/pagefind-ui.js"></script>
<div id="search"></div>
<script>
  const ui = new PagefindUI({ element: '#search', debounceTimeoutMs: 0 });
  ui.triggerSearch(new URL(location).searchParams.get('q'));
</script>
</html>
`;

/** Selects a result. */
export const UI_RESULT = '.pagefind-ui__result-link';

/** Adds the page, and Pagefind's files that the build omits, to the built site in `site`. */
export async function addPagefindUi(site: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  await close();
  for (const { path, content } of files) {
    if (path.startsWith('pagefind-ui.')) writeFileSync(join(site, 'pagefind', path), content);
  }
  mkdirSync(join(site, UI_PAGE), { recursive: true });
  writeFileSync(join(site, UI_PAGE, 'index.html'), page);
}

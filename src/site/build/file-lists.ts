/** The lists of files that scripts fetch, from the files of a finished site. */
import { globSync } from 'node:fs';
import type { Edition } from '../../engine/model/edition.ts';
import { fileLists } from '../../exports/file-lists.ts';
import { interfaceLanguage, stringsOf } from '../../strings/strings.ts';

/** Files that scripts fetch, or that browsers and search engines ask for by name, or that only absolute addresses name. */
const FETCHED = [
  '_astro/*',
  '**/card.png',
  'apple-touch-icon.png',
  'check/*.json',
  'documents/*/linkset.json',
  'documents/*.json',
  'favicon.ico',
  'fonts/*.txt',
  'look.css',
  'pagefind/**/*.*',
  'search/**/*.json',
  'sitemap-*.xml',
];

/** The pages of the list. @param folder the folder of the site */
export function listFetchedFiles(
  folder: string,
  { record: { lang } }: Edition,
): ReturnType<typeof fileLists> {
  const files = globSync(FETCHED, { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .sort();
  return fileLists(files, interfaceLanguage(lang), stringsOf(lang));
}

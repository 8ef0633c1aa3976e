/** The addresses of all pages of the built site, one of each kind first. */
import { globSync } from 'node:fs';

const site = process.env.TEST_SITE ?? 'dist';

/** Every page, as its permanent address; fragments that pages fetch are no pages. */
export const allPages: readonly string[] = globSync('**/*.html', { cwd: site })
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .filter((address) => !address.startsWith('/pagefind/') && !address.endsWith('/cards.html'))
  .sort();

/** One page of each kind. */
export const kinds: readonly string[] = [
  '/',
  '/404.html',
  '/about/',
  '/bibliography/',
  '/check/',
  '/concordance/',
  '/dates/',
  '/documents/',
  '/documents/i/',
  '/documents/i/received/',
  '/documents/iv/',
  '/documents/post/',
  '/groups/',
  '/groups/cwihp/',
  '/notes/',
  '/people/',
  '/people/shtykov/',
  '/places/',
  '/places/seisin/',
  '/references/',
  '/search/',
];

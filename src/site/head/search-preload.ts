/** Preloads the lexicon, and what answers the query, before the scripts are loaded. */
import { DATA_ASKED, ID_VOCABULARY } from '../../markup/contract.ts';
import { packOf } from '../../markup/packs.ts';
import { dateFile, namePack, YEAR_CROSSING_DATES } from '../../search/index-chunks.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { PAGEFIND_FOLDER, pagefindData, pagefindScript } from '../../search/pagefind-files.ts';
import { NUMBERS } from '../../search/query/late-finders.ts';

/** The names of the index files, as the script builds them. */
const DATES = `'${dateFile("'+year+'")}'`;
const NAMES = `'${namePack("'+packOf(register+'/'+id, packs.names)+'")}'`;

/** Letters of a word that may be a misspelling of a name, and how many of them, in one place, it may have otherwise. */
const MIN_LETTERS = 4;
const MAX_OTHER_LETTERS = 2;

/** What the script needs to know of the index. */
interface Preloaded extends Pick<Lexicon['dated'], 'years' | 'spans'> {
  readonly version: string;
  /** Whether the page contains the lexicon. */
  readonly isInPage: boolean;
  /** Address of the script that reads numbers, from the root of the site. */
  readonly numbers?: string | undefined;
}

/**
 * A script for the head of the search page, after that of `deferredFonts`. Its addresses are relative to that page. It
 * makes the lexicon the `preloadedLexicon` of the window, and preloads the dates of the years in the address's query and
 * the people whose name is the longest exact match in it. If the query has no figure and no word like a name, it preloads
 * the full-text index. Anything else is loaded when the query is parsed.
 */
export const searchPreload = ({ years, spans, version, isInPage, numbers }: Preloaded): string =>
  `
  var preloadedLexicon = ${isInPage ? LEXICON_IN_PAGE : fetchedLexicon(version)};
  const query = new URLSearchParams(location.search).get('q') ?? '';
  const asked = \` \${query} \`.toLowerCase().replace(/[:,]/g, ' ');
  if (asked.trim()) document.documentElement.setAttribute('${DATA_ASKED}', '');
  const ahead = (file) => preload(\`\${file}.json?${version}\`, { as: 'fetch' });
  ${numbers ? `if (${NUMBERS}.test(query)) preload('..${numbers}', { rel: 'modulepreload' });` : ''}
  const years = ${JSON.stringify(years)}.filter((year) => asked.includes(year));
  for (const year of years) ahead(${DATES});
  ${spans ? `if (years[0]) ahead('${YEAR_CROSSING_DATES}');` : ''}
  const packOf = ${packOf};
  preloadedLexicon.then(({ names, genres, packs } = {}) => {
    const found = [], known = genres?.map(({ label }) => label) ?? [];
    for (const register in names)
      for (const { id, forms, romanised = [] } of names[register])
        for (const form of [...forms, ...romanised]) {
          known.push(form);
          if (asked.includes(\` \${form.toLowerCase()} \`)) (found[form.length] ??= new Set).add(${NAMES});
        }
    const all = known.join(' ').toLowerCase().match(/\\p{L}+/gu) ?? [];
    const isLike = (word) => (name) => {
      let first = 0, last = 1;
      while (first < word.length && word[first] === name[first]) first++;
      while (last <= word.length - first && word.at(-last) === name.at(-last)) last++;
      return first + last > Math.max(word.length, name.length) - ${MAX_OTHER_LETTERS};
    };
    if (found.length) found.pop().forEach(ahead);
    else if (!/[\\d:]/.test(query) && asked.match(/\\p{L}{${MIN_LETTERS},}/gu)?.every((word) => !all.some(isLike(word)))) {
      preload('..${PAGEFIND_FOLDER}/${pagefindScript(version)}', { rel: 'modulepreload' });
      ${JSON.stringify(pagefindData(version))}.forEach((file) => preload('..${PAGEFIND_FOLDER}/' + file, { as: 'fetch' }));
    }
  });`
    .replace(/\n\s+/g, ' ')
    .trim();

const LEXICON_IN_PAGE = `Promise.resolve(JSON.parse(document.getElementById('${ID_VOCABULARY}').textContent))`;

const fetchedLexicon = (version: string): string =>
  `fetch('vocabulary.json?${version}').then((answer) => answer.ok ? answer.json() : undefined).catch(() => {})`;

/** Preloads the lexicon, and what answers the query, before the scripts are loaded. */
import { DATA_ASKED, ID_VOCABULARY } from '../../markup/contract.ts';
import { dateFile, nameFile, YEAR_CROSSING_DATES } from '../../search/index-chunks.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { PAGEFIND_FOLDER, pagefindData, pagefindScript } from '../../search/pagefind-files.ts';

/** The names of the index files, as the script builds them. */
const DATES = `'${dateFile("'+year+'")}'`;
const NAMES = `'${nameFile("'+register+'", "'+id+'")}'`;

/** Letters that a word has in common with a name if it may be a misspelling of it. */
const COMMON_LETTERS = 4;

/** What the script needs to know of the index. */
interface Preloaded extends Pick<Lexicon['dated'], 'years' | 'spans'> {
  readonly version: string;
  /** Whether the page contains the lexicon. */
  readonly isInPage: boolean;
  /** Address of the script that reads dates, from the root of the site. */
  readonly dates?: string | undefined;
}

/**
 * A script for the head of the search page, after that of `deferredFonts`. Its addresses are relative to that page. It
 * makes the lexicon the `preloadedLexicon` of the window, and preloads the dates of the years in the address's query and
 * the people whose name is the longest exact match in it. If the query has no figure and no word like a name, it preloads
 * the full-text index. Anything else is loaded when the query is parsed.
 */
export const searchPreload = ({ years, spans, version, isInPage, dates }: Preloaded): string =>
  `
  var preloadedLexicon = ${isInPage ? LEXICON_IN_PAGE : fetchedLexicon(version)};
  const query = new URLSearchParams(location.search).get('q') ?? '';
  const asked = \` \${query} \`.toLowerCase().replace(/[:,]/g, ' ');
  if (asked.trim()) document.documentElement.setAttribute('${DATA_ASKED}', '');
  const ahead = (file) => preload(\`\${file}.json?${version}\`, { as: 'fetch' });
  ${dates ? `if (/\\d/.test(asked)) preload('..${dates}', { rel: 'modulepreload' });` : ''}
  const years = ${JSON.stringify(years)}.filter((year) => asked.includes(year));
  for (const year of years) ahead(${DATES});
  ${spans ? `if (years[0]) ahead('${YEAR_CROSSING_DATES}');` : ''}
  preloadedLexicon.then(({ names, genres } = {}) => {
    const found = [], known = genres?.map(({ label }) => label) ?? [];
    for (const register in names)
      for (const { id, forms, romanised = [] } of names[register])
        for (const form of [...forms, ...romanised]) {
          known.push(form);
          if (asked.includes(\` \${form.toLowerCase()} \`)) (found[form.length] ??= new Set).add(${NAMES});
        }
    const all = \` \${known.join(' ').toLowerCase()}\`;
    if (found.length) found.pop().forEach(ahead);
    else if (!/[\\d:]/.test(query) && asked.match(/\\p{L}{${COMMON_LETTERS},}/gu)?.every((word) => !all.includes(\` \${word.slice(0, ${COMMON_LETTERS})}\`))) {
      preload('..${PAGEFIND_FOLDER}/${pagefindScript(version)}', { rel: 'modulepreload' });
      ${JSON.stringify(pagefindData(version))}.forEach((file) => preload('..${PAGEFIND_FOLDER}/' + file, { as: 'fetch' }));
      ahead('pages');
    }
  });`
    .replace(/\n\s+/g, ' ')
    .trim();

const LEXICON_IN_PAGE = `Promise.resolve(JSON.parse(document.getElementById('${ID_VOCABULARY}').textContent))`;

const fetchedLexicon = (version: string): string =>
  `fetch('vocabulary.json?${version}').then((answer) => answer.ok ? answer.json() : undefined).catch(() => {})`;

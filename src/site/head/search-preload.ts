/** Preloads the lexicon, and the dates and names in the query, before the scripts are loaded. */
import { DATA_ASKED } from '../../markup/contract.ts';
import { dateFile, nameFile, YEAR_CROSSING_DATES } from '../../search/index-chunks.ts';
import type { Lexicon } from '../../search/lexicon.ts';

/** The names of the index files, as the script builds them. */
const DATES = `'${dateFile("'+year+'")}'`;
const NAMES = `'${nameFile("'+register+'", "'+id+'")}'`;

/**
 * A script for the head of the search page, after that of `deferredFonts`. Its addresses are relative to that page. It requests the lexicon as
 * `preloadedLexicon` of the window, and preloads the dates of the years in the address's query. After the lexicon is
 * loaded, it preloads the people whose name is the longest exact match in the query. Anything else is loaded when the
 * query is parsed.
 * @param version the version of the index
 * @param dates address of the script that reads dates, from the root of the site
 */
export const searchPreload = (
  { years, spans }: Lexicon['dated'],
  version: string,
  dates?: string,
): string =>
  `
  var preloadedLexicon = fetch('vocabulary.json?${version}')
    .then((answer) => answer.ok ? answer.json() : undefined)
    .catch(() => {});
  const asked = \` \${new URLSearchParams(location.search).get('q') ?? ''} \`.toLowerCase().replace(/[:,]/g, ' ');
  if (asked.trim()) document.documentElement.setAttribute('${DATA_ASKED}', '');
  const ahead = (file) => preload(\`\${file}.json?${version}\`, { as: 'fetch' });
  ${dates ? `if (/\\d/.test(asked)) preload('..${dates}', { rel: 'modulepreload' });` : ''}
  const years = ${JSON.stringify(years)}.filter((year) => asked.includes(year));
  for (const year of years) ahead(${DATES});
  ${spans ? `if (years[0]) ahead('${YEAR_CROSSING_DATES}');` : ''}
  preloadedLexicon.then(({ names } = {}) => {
    const found = [];
    for (const register in names)
      for (const { id, forms, romanised = [] } of names[register])
        for (const form of [...forms, ...romanised])
          if (asked.includes(\` \${form.toLowerCase()} \`)) (found[form.length] ??= new Set).add(${NAMES});
    found.pop()?.forEach(ahead);
  });`
    .replace(/\n\s+/g, ' ')
    .trim();

/** What every query is read by, and the dates and names written out in it, on their way before any script has come. */
import { dateFile, nameFile, YEAR_CROSSING_DATES } from '../../search/index-chunks.ts';
import type { Lexicon } from '../../search/lexicon.ts';

/** The names of files, as the script puts them together. */
const DATES = `'${dateFile("'+year+'")}'`;
const NAMES = `'${nameFile("'+register+'", "'+id+'")}'`;

/**
 * Script for the head of the search page, after that of `deferredFonts`: asks for the vocabulary, as `preloadedLexicon` of the
 * window, and preloads the dates of the years that the query in the address writes out and, once the vocabulary is there,
 * everyone who bears the longest name in it, letter for letter. What it misses is asked for when the query is read.
 * @param version of the index, as the page asks for it
 */
export const searchPreload = ({ years, spans }: Lexicon['dated'], version: string): string =>
  `
  var preloadedLexicon = fetch('/search/vocabulary.json?${version}')
    .then((answer) => answer.ok ? answer.json() : undefined)
    .catch(() => {});
  const asked = \` \${new URLSearchParams(location.search).get('q') ?? ''} \`.toLowerCase().replace(/[:,]/g, ' ');
  const ahead = (file) => preload(\`/search/\${file}.json?${version}\`, { as: 'fetch' });
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

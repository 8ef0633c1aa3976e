/** What every query is read by, and the dates of the years that it names, on their way before any script has come. */
import type { Vocabulary } from '../search/reading/vocabulary.ts';
import { SPANS } from '../search/shards.ts';

/**
 * Script for the head of the search page, after that of `facesLater`: asks for the vocabulary, as `vocabularyAhead` of the
 * window, and preloads the dates of every year that the query in the address writes out.
 * @param build as the page asks for them
 */
export const indexesAhead = ({ years, spans }: Vocabulary['dated'], build: string): string =>
  [
    `;var vocabularyAhead=fetch('/search/vocabulary.json?${build}')`,
    '.then((answer)=>answer.ok?answer.json():undefined).catch(()=>{});',
    `const years=${JSON.stringify(years)}.filter((year)=>location.search.includes(year));`,
    `if(years[0])for(const file of [...years.map((year)=>'dates/'+year)${spans ? `,'${SPANS}'` : ''}])`,
    "d.head.append(Object.assign(d.createElement('link'),",
    `{rel:'preload',as:'fetch',crossOrigin:'',href:'/search/'+file+'.json?${build}'}))`,
  ].join('');

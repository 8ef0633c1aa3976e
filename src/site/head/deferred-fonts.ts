/** Defers web fonts on the search page if the reader arrives with a query. */
import { DATA_FACES } from '../../markup/contract.ts';

/** Names of the files. */
const FACES = 'serif-latin-roman sans-latin';

/**
 * A script for the head of the page, to run before the first rendering. For readers who arrive from another site with a
 * query, results are more urgent than fonts: an attribute of the root lists the fonts that are not loaded, and fallback
 * fonts are used until the next search. After a return to the page the fonts are the same as before. Later scripts can use its
 * `preload(href, { as })`.
 */
export const deferredFonts = (): string =>
  [
    'const s=history.state,d=document,elsewhere=!d.referrer.startsWith(location.origin),',
    "preload=(href,kind)=>d.head.append(Object.assign(d.createElement('link'),{rel:'preload',crossOrigin:'',href},kind));",
    'if(s?s.faces:location.search&&elsewhere)',
    `d.documentElement.setAttribute('${DATA_FACES}','${FACES}');`,
  ].join('');

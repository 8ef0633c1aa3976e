/** Defers web fonts on the search page if a reader arrives with a query over a slow connection. */
import { DATA_FACES } from '../../markup/contract.ts';

/** Milliseconds from the request of the page to the first byte of the answer, above which the connection is slow. */
const SLOW_MS = 100;

/**
 * A script for the head of the page, to run before the first rendering. For readers who arrive from another site with a
 * query over a slow connection, results are more urgent than fonts: an attribute of the root lists the fonts that are not
 * loaded, and fallback fonts are used until the next search. For all other readers the fonts are preloaded, as on every page. After a return
 * to the page the fonts are the same as before. Later scripts can use its `preload(href, { as })`.
 * @param faces file names without extension
 * @param root the way from the page to the root of the site: `../`
 */
export const deferredFonts = (faces: readonly string[], root: string): string =>
  [
    'const s=history.state,d=document,[t]=performance.getEntriesByType("navigation"),',
    `slow=t?.responseStart-t?.requestStart>${SLOW_MS}&&!d.referrer.startsWith(location.origin),`,
    "preload=(href,kind)=>d.head.append(Object.assign(d.createElement('link'),{rel:'preload',crossOrigin:'',href},kind));",
    'if(s?s.faces:location.search&&slow)',
    `d.documentElement.setAttribute('${DATA_FACES}','${faces.join(' ')}');`,
    `else for(const face of ${JSON.stringify(faces)})`,
    `preload('${root}fonts/'+face+'.woff2',{as:'font',type:'font/woff2'});`,
  ].join('');

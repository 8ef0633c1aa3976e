/** Asks for the fonts of a page before its styles do, unless the connection is slow. */
import { DATA_FACES } from '../../markup/contract.ts';

/** Milliseconds from the request of the page to the first byte of the answer, above which the connection is slow. */
const SLOW_MS = 100;

/**
 * The beginning of a script for the head of a page, to run before the first rendering, with which browsers wait for fonts that
 * are preloaded. For readers who arrive from another site over a slow connection, words are more urgent than fonts: they see
 * fallback fonts first, and the fonts from the next page on.
 */
const CONNECTION = [
  'const d=document,[t]=performance.getEntriesByType("navigation"),',
  `slow=t?.responseStart-t?.requestStart>${SLOW_MS}&&!d.referrer.startsWith(location.origin);`,
].join('');

/** Writes the tags of `Faces.astro`, which are in a `noscript` before the script. */
const PRELOAD = 'd.write(d.querySelector("noscript").textContent)';

/** The script of a page. */
export const FONT_PRELOADS = `{${CONNECTION}slow||${PRELOAD}}`;

/**
 * The script of the search page. A reader who arrives with a query over a slow connection waits for results: an attribute of
 * the root lists the fonts that are not loaded, and fallback fonts are used until the next search. After a return to the page the
 * fonts are the same as before. Later scripts can use its `preload(href, { as })`.
 * @param faces file names without extension
 */
export const deferredFonts = (faces: readonly string[]): string =>
  [
    `const s=history.state;${CONNECTION}`,
    'if(s?s.faces:location.search&&slow)',
    `d.documentElement.setAttribute('${DATA_FACES}','${faces.join(' ')}');`,
    `else if(s||!slow)${PRELOAD};`,
    "const preload=(href,kind)=>d.head.append(Object.assign(d.createElement('link'),{rel:'preload',crossOrigin:'',href},kind));",
  ].join('');

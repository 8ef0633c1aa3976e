/** The files of Pagefind that a search loads, from its folder. */
import { LANGUAGE } from '#strings/locale.ts';

/** The folder of Pagefind, from the root of the site. */
export const PAGEFIND_FOLDER = '/pagefind';

/** The script. @param version of the index */
export const pagefindScript = (version: string): string => `pagefind.js?${version}`;

/** What the script itself would request one after the other. */
export const pagefindData = (version: string): string[] => [
  `pagefind-entry.json?ts=${version}`,
  `wasm.${LANGUAGE}.pagefind`,
];

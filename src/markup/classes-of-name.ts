import { CLASS_NAME } from './contract.ts';

/** Letters of the Latin width that fit in the narrowest column of words, on a screen 320 pixels wide. */
export const ONE_LINE = 24;
/** Letters twice as wide, from the radicals of Chinese onwards. */
const WIDE = /[\u2e80-\uffff]/g;

/** The classes of a link to an entry whose text is `words`. Names of people stay on one line, unless they are long. */
export const classesOfName = (words: string): string[] =>
  words.replace(WIDE, '--').length > ONE_LINE ? [CLASS_NAME, 'long'] : [CLASS_NAME];

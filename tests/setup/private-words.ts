/** Words that the project once used in a sense of its own, each with the usual term. */
export const PRIVATE_WORDS: Readonly<Record<string, string>> = {
  anew: 'again',
  bearer: 'candidate, or entity',
  bearers: 'candidates, or entities',
  befits: 'is appropriate for',
  drifted: 'changed',
  makings: 'inputs',
  nought: 'zero',
  retold: 'mapped',
  'stand-in': 'fallback',
  'stand-ins': 'fallbacks',
  strayed: 'misdirected',
  tale: 'synthetic document',
  tales: 'synthetic documents',
  thereof: 'of it',
  tiling: 'coverage matching',
  walls: 'import boundaries',
  whereof: 'of which',
};

/**
 * Finds private words in comments, texts and identifiers.
 * @param files the text of each file by path
 * @returns one sentence for each word in a file
 */
export const findPrivateWords = (files: ReadonlyMap<string, string>): string[] =>
  [...files].flatMap(([path, text]) => {
    const words = new Set(wordsIn(text));
    return Object.entries(PRIVATE_WORDS)
      .filter(([word]) => words.has(word))
      .map(([word, term]) => `${path} says "${word}": use ${term}`);
  });

/** The words of a text in lower case. Identifiers such as `isStrayed` are divided at capital letters. */
const wordsIn = (text: string): string[] =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];

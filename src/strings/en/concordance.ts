/** The concordance. */
export const title = 'Concordance';
export const description =
  'Every form of a name in the texts, with each passage that has it and the words around it.';
export const intro =
  'Every person, place and organisation that the texts name, by every form of the name, with the words around it. Each line links to its passage.';
/** The concordance of words. @param range `a – boat` */
export const wordsTitle = (range: string): string => `Every word: ${range}`;
export const wordsDescription =
  'Every word of the texts, with each passage that has it and the words around it.';
export const wordsIntro =
  'Every word of the texts, however it is spelled, with the words around it. Each line links to its passage.';
export const everyWord = 'Every word of the texts';
export const fromTo = (first: string, last: string): string => `${first} – ${last}`;
export const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
/** For archives that are too large. */
export const wordsBySearch = (most: number): string =>
  `The texts have more than ${most.toLocaleString('en')} words. The search finds each of them.`;
export const kindAndCount = (kind: string, count: string): string => `${kind}, ${count}`;
export const formOf = (name: string, form: string): string => `${name}: ${form}`;

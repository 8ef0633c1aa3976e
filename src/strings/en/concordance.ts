/** The concordance. */
export const title = 'Concordance';
export const description =
  'Every form of a name in the texts, with each passage that has it and the words around it.';
export const intro =
  'Every person, place and organisation that the texts name, by every form of the name, with the words around it. Each line links to its passage.';
export const names = 'Names';
export const kindAndCount = (kind: string, count: string): string => `${kind}, ${count}`;
export const formOf = (name: string, form: string): string => `${name}: ${form}`;

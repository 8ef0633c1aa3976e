/** Statements as sentences of one note: `Catalogue record only. Published in The Two Books, 2001`. */
export const inOneNote = (statements: readonly (string | undefined)[]): string =>
  statements
    .filter((one) => one !== undefined)
    .map(asSentence)
    .join('. ')
    .replaceAll('.. ', '. ');

/** A statement that begins as a sentence does. */
export const asSentence = (statement: string): string =>
  statement.charAt(0).toUpperCase() + statement.slice(1);

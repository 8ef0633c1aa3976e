/** Statements as sentences of one note. */
export const inOneNote = (statements: readonly (string | undefined)[]): string =>
  statements
    .filter((one) => one !== undefined)
    .join('. ')
    .replaceAll('.. ', '. ');

/** Between figures, which may be one number, a text is not divided. */
const GAP = /(?<!\d)[ \n]+|[ \n]+(?!\d)/;

/**
 * The pieces of a text between its spaces and line breaks. The words of the text are those of its pieces. Many texts have the
 * same pieces, and finding words takes long.
 */
export const piecesOf = (text: string): string[] => text.split(GAP);

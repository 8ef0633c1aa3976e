/** Words of popovers and of the progress bar of a document. */
export const note = (label: string | null): string => `Note ${label}`;
export const passage = (citation: string | null | undefined): string => `Passage ${citation}`;
export const openPassage = 'Go to the passage';
/** What follows the number of the current turn. */
export const ofTurns = (count: number): string => ` of ${count}`;

/** The home page. */
export const search = 'Search';
export const beginnings = 'Passages to begin with';
export const chronology = 'Chronology';
export const documents = 'Documents';
export const transcribed = (count: number): string => `${count} transcribed`;
export const provenance = 'How it reached this page';
export const readDocument = 'Read it';

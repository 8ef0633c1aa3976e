/** Words of the toolbar of a selection. */
export const toolbar = 'Selected passage';
export const copyLink = 'Copy link';
export const copyQuotation = 'Copy quotation';
export const copyCitation = 'Copy citation';
export const note = 'Note';
export const about = 'About this passage';
export const linkCopied = 'Link copied';
/** A record for a reference manager. */
export const copyRecord = (format: string): string => `Copy ${format}`;
export const recordCopied = (format: string): string => `${format} copied`;
export const quotationCopied = 'Quotation copied';
export const citationFailed =
  'The citation could not be loaded. Check your connection and try again.';

/** Names of passages by the first letter of their id; `last` differs from `first` in a range. */
export const passages: {
  readonly [letter: string]: (first?: string, last?: string) => string;
} = {
  t: (first, last) => (first === last ? `Turn ${first}` : `Turns ${first}–${last}`),
  p: (first, last) => (first === last ? `Paragraph ${first}` : `Paragraphs ${first}–${last}`),
};

/** A quotation with its source. */
export const quotation = (
  words: string,
  edition: string,
  passage: string,
  archive: string | undefined,
  address: string,
): string => `“${words}” (${edition}, ${passage}; ${archive ? `${archive}; ` : ''}${address})`;

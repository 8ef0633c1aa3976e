/** Marks of words in a transcription, and the states of a text that the page can show. */

/** A deletion, for those who do not see it. */
export const deleted = 'deleted';

const PLACES = {
  above: 'above the line',
  below: 'below the line',
  inline: 'in the line',
  margin: 'in the margin',
  top: 'at the top of the page',
  bottom: 'at the bottom of the page',
  overleaf: 'overleaf',
};

/** An insertion, for those who do not see it. */
export const added = (place: keyof typeof PLACES | undefined): string =>
  place === undefined ? 'added' : `added ${PLACES[place]}`;

/** Whose hand made a deletion or an insertion, and how; empty if neither is known. */
export const hand = (name: string | undefined, how: string | undefined): string =>
  [...(name === undefined ? [] : [name]), ...(how === undefined ? [] : [how])].join(', ');

/** What is missing. @param extent in the editors' words: `2 words` */
export const gap = (extent: string, reason: string | undefined): string =>
  reason === undefined ? `… ${extent} missing` : `… ${extent} missing: ${reason}`;

/** How pages, folios and numbered lines of the source are cited. */
export const places = {
  page: { one: 'p. {first}', several: 'pp. {first}–{last}' },
  folio: { one: 'fol. {first}', several: 'fols. {first}–{last}' },
  line: { one: 'l. {first}', several: 'll. {first}–{last}' },
};

/** The choice between the states of a text. */
export const states = 'Show the text';
export const marked = 'with all marks';
export const stands = 'as it stands';
export const reads = 'as it reads';

/** In plain text: what stands before and after the words. */
export const plain = {
  explanation:
    'In the text, {- -} holds deleted words, {+ +} added ones, ‹ › words that the editors supply. [?] follows words that are hard to read, [= ] what an abbreviation stands for, and […] is a gap.',
  deleted: ['{-', '-}'],
  added: ['{+', '+}'],
  unclear: ['', '[?]'],
  supplied: ['‹', '›'],
  brackets: (words: string): string => `[${words}]`,
  expanded: (words: string): string => `[= ${words}]`,
};

/** Words of the search: how a query is understood, and what was found. */

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Numbers of results and of what they are in. */
export const counts = {
  passage: (count: number): string => counted(count, 'passage'),
  note: (count: number): string => counted(count, 'note'),
  section: (count: number): string => counted(count, 'section'),
  document: (count: number): string => counted(count, 'document'),
  essay: (count: number): string => counted(count, 'essay'),
};

/** The rest of a shortened list. */
export const more = (count: number): string => `${count} more`;

// Chips: how a part of the query is understood.

export const understoodAs = 'Understood as';
// What a part of the query is.
/** An entry, by its register. */
export const entry = { people: 'person', places: 'place', groups: 'organisation' } as const;
export const name = 'name';
export const speaker = 'speaker';
export const date = 'date';
export const callNumber = 'call number';
export const document = 'document';
export const passage = 'passage';
export const phrase = 'phrase';
export const plainWords = 'words';
export const asWords = (written: string): string => `Search “${written}” as plain words`;
export const notAsWords = (written: string): string => `Interpret “${written}” again`;
export const nearestSpelling = 'nearest spelling';
export const assumed = {
  'day first': 'day before month',
  'month first': 'month before day',
} as const;
/** @param last number of the last passage */
export const missing = (document: string, last?: string): string =>
  last === undefined ? `${document} has no text here` : `${document} ends at ${last}`;
export const quoted = (words: string): string => `“${words}”`;
/** The citation of a note after that of its document. */
export const note = (label: string): string => `note ${label}`;

export const from = (date: string): string => `from ${date}`;
export const until = (date: string): string => `until ${date}`;
export const anyDate = 'any date';
/** A range of dates as a query. */
export const range = (first: string, last: string): string => `${first} to ${last}`;

// The summary of an answer.

export const indexFailed = 'Search is unavailable.';
/** @param most maximum characters of a query */
export const tooLong = (most: number): string =>
  `This query is longer than ${most} characters. Shorten it, or search for a few of its words.`;
export const nothingToSearchFor = (query: string): string =>
  `There is nothing to search for in “${query}”: it has neither letters nor digits.`;
export const datesFailed = 'The dates of these results could not be loaded.';
/** @param understood the chips in a sentence; may be empty */
export const nothingFound = (query: string, understood: string): string =>
  `Nothing found for ${query}${understood && `, understood as ${understood}`}.`;
/** @param results empty if only documents as a whole were found */
export const found = (results: string, sources: string): string =>
  `${results && `${results} in `}${sources}.`;
export const foundPartly = 'No passage matches the whole query. These match a part of it: ';
export const foundAsWords = 'No matches for that interpretation. Matches for the plain words: ';
export const notShown = (count: number): string =>
  ` ${counted(count, 'more document')} not shown. Add a word.`;
/** The number of results of one term of the query. */
export const inResults = (results: string): string => `in ${results}`;
export const notInTexts = 'does not occur';

// Groups of results. `subject` is what they are about; it may be empty.

export const group = {
  speaker: (speaker: string, subject: string): string =>
    subject ? `${speaker} on ${subject}` : `Words of ${speaker}`,
  note: (subject: string): string => (subject ? `Notes on ${subject}` : 'Notes'),
  section: (subject: string): string => (subject ? `Essays on ${subject}` : 'Essays'),
  document: (subject: string): string => (subject ? `Documents on ${subject}` : 'Documents'),
  /** Passages by others than the people in the query. */
  others: (subject: string): string => (subject ? `Said about ${subject}` : 'Said by others'),
  /** Empty without a subject, where the dates or numbers in the query follow. */
  passage: (subject: string): string => subject && `Passages with ${subject}`,
};

// Why something matches.

/** How a name was recognised. `entry` is empty if `form` is its printed name. */
export const recognised = {
  near: (written: string, form: string, entry: string): string =>
    `“${written}” is nearest to “${form}”${entry && `, a form of ${entry}`}.`,
  shortened: (written: string, form: string, entry: string): string =>
    `“${written}” is short for “${form}”${entry && `, a form of ${entry}`}.`,
  romanisation: (form: string, entry: string): string => `“${form}” is a romanisation of ${entry}.`,
  form: (form: string, entry: string): string => `“${form}” is a form of ${entry}.`,
};
export const spellings = (all: string): string => `Spelled here as ${all}.`;

// The order of results.

export const order = 'Order: ';
export const bestFirst = 'best first';
export const oldestFirst = 'oldest first';

// Suggestions.

export const suggestions = 'Suggestions';
export const suggestionCount = (count: number): string => counted(count, 'suggestion');

/** Words of the search: how a query is understood, and what was found. */

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Opens a group of results. */
export const show = 'Show them';

/** Numbers of results and of what they are in. */
export const counts = {
  passage: (count: number): string => counted(count, 'passage'),
  note: (count: number): string => counted(count, 'note'),
  topic: (count: number): string => counted(count, 'topic'),
  section: (count: number): string => counted(count, 'section'),
  people: (count: number): string => (count === 1 ? '1 person' : `${count} people`),
  places: (count: number): string => counted(count, 'place'),
  groups: (count: number): string => counted(count, 'organisation'),
  events: (count: number): string => counted(count, 'event'),
  bibliography: (count: number): string => counted(count, 'work'),
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
export const party = { from: 'sender', to: 'recipient' } as const;
export const genre = 'kind of document';
/** Only what names it, and not its own words. */
export const about = (kind: string): string => `about ${kind}`;
export const part = 'only in';
export const basis = 'dates';
export const bases = {
  stated: 'stated in the texts',
  inferred: 'inferred by the editors',
} as const;
export const unknownField = 'not understood';
export const seeHelp = 'see how to search';
export const wordKinds = { word: 'word', topic: 'topic', near: 'near' } as const;
/** @param kind `sent`, `written`… */
export const dateKind = (kind: string): string => `date ${kind}`;
/** What results must not match. @param kind may be empty */
export const without = (kind: string): string => `without ${kind}`.trim();
export const notKnown = 'not in the registers';
/** Words that are searched besides a word. */
export const alsoWords = (others: string): string => `also ${others}`;
/** Words that are searched instead of one that does not occur. */
export const correctedTo = (others: string): string => `does not occur; nearest: ${others}`;
export const anyEnding = 'with any ending';
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
export const onlyLimits = (query: string): string =>
  `“${query}” has nothing to search for: it says where to look or what to leave out, or is not understood.`;
export const datesFailed = 'The dates of these results could not be loaded.';
/** @param understood the chips in a sentence; may be empty */
export const nothingFound = (query: string, understood: string): string =>
  `Nothing found for ${query}${understood && `, understood as ${understood}`}.`;
export const within = (results: string, sources: string): string => `${results} in ${sources}`;
/** @param parts with their sources; one of the two may be empty */
export const found = (parts: string, others: string): string =>
  `${[parts, others].filter(Boolean).join('; ')}.`;
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
  topic: (subject: string): string => (subject ? `Topics on ${subject}` : 'Topics'),
  document: (subject: string): string =>
    subject ? `Documents on ${subject}, in the editors’ words` : 'Documents, in the editors’ words',
  people: (subject: string): string =>
    subject ? `People: ${subject}, in the editors’ words` : 'People, in the editors’ words',
  places: (subject: string): string =>
    subject ? `Places: ${subject}, in the editors’ words` : 'Places, in the editors’ words',
  groups: (subject: string): string =>
    subject
      ? `Organisations: ${subject}, in the editors’ words`
      : 'Organisations, in the editors’ words',
  events: (subject: string): string => (subject ? `Chronology: ${subject}` : 'From the chronology'),
  section: (subject: string): string => (subject ? `Essays on ${subject}` : 'Essays'),
  bibliography: (subject: string): string =>
    subject ? `Bibliography: ${subject}` : 'From the bibliography',
  /** Dates that are longer than the one in the query. */
  covering: (): string => 'Also covered by longer dates',
  partial: (subject: string): string =>
    subject ? `With some of these words: ${subject}` : 'With some of these words',
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

// The searches of this tab.

export const recentSearches = 'Searched in this tab: ';
export const forgetSearches = 'forget';

// The order of results.

export const order = 'Order: ';
export const bestFirst = 'best first';
export const oldestFirst = 'oldest first';

// Suggestions.

export const suggestions = 'Suggestions';
/** A field, such as `from:`, and what its value is. */
export const field = 'field';
export const fields = {
  from: 'documents by their sender',
  to: 'documents by their recipient',
  about: 'what others say of somebody',
  mentioned: 'places that name somebody',
  in: 'one part of the site, or one document',
  kind: 'documents of one kind',
  topic: 'words in the title of a topic',
  dates: 'stated or inferred dates',
} as const;
export const suggestionCount = (count: number): string => counted(count, 'suggestion');

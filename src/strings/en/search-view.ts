/** Words of what follows the first results of a search: filters, dates and alternatives. */

/** Titles of the filters. */
export const facets = {
  source: 'Source',
  speaker: 'Speaker',
  person: 'Names',
  place: 'Place',
  topic: 'Topic',
  kind: 'Kind',
  note: 'Kind of note',
  year: 'Year',
} as const;
export const kinds = {
  passage: 'Passages',
  note: 'Notes',
  topic: 'Topics',
  document: 'Documents',
  people: 'People',
  places: 'Places',
  groups: 'Organisations',
  events: 'Chronology',
  section: 'Essays',
  bibliography: 'Bibliography',
} as const;
/** One result of each kind. */
export const kind = {
  passage: 'Passage',
  note: 'Note',
  topic: 'Topic',
  document: 'Document',
  people: 'Person',
  places: 'Place',
  groups: 'Organisation',
  events: 'Event',
  section: 'Section of an essay',
  bibliography: 'Work',
} as const;
/** Saves the results. */
export const save = {
  label: 'Save: ',
  csv: 'CSV',
  bibliography: 'BibTeX of the documents',
  print: 'print',
} as const;
/** Headings of the saved table. */
export const columns = {
  kind: 'Kind',
  document: 'Title',
  date: 'Date',
  place: 'Place',
  text: 'Text',
  address: 'Address',
} as const;
export const showAll = (count: number): string => `Show all ${count}`;
export const filtered = (count: number): string => `Filtered from ${count}.`;
export const nothingLeft = (count: number): string =>
  `No results match these filters. Clear one to see all ${count}.`;

export const inConversation = 'Where they are in the conversation';
export const inTime = 'Where they are in time';
export const from = 'From';
export const to = 'To';
export const bar = (dates: string, passages: number | string): string => `${dates}: ${passages}`;
/** @param bars those with passages */
export const histogram = (bars: readonly string[]): string =>
  `Passages by date. ${bars.join(', ')}.`;
export const outside = (results: string): string => `Outside these dates: ${results}, first `;
export const include = 'Include';

/** Why an alternative is suggested: what follows its label. */
export const why = {
  page: 'has a page here',
  /** @param form the form that is similar; empty if it is the label */
  similar: (written: string, form: string): string =>
    `is spelled a little like “${written}”${form && `, as “${form}”`}`,
  /** @param form a full name */
  begins: (written: string, form: string): string =>
    `is written ${form}, which begins with ${written}`,
  before: (title: string): string => `is the last date before: ${title}`,
  after: (title: string): string => `is the first date after: ${title}`,
} as const;

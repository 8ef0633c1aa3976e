/** Words of the search field and of the search page, as they are before any script runs. */

// The field.

export const label = 'Search passages and notes';
export const placeholder = 'A name, a date, or words';
export const submit = 'Search';
export const forExample = 'For example';

// The pages to browse instead.

export const withoutScript = 'Search runs in the browser and needs JavaScript. Without it, browse';
export const otherWays = {
  '/people/': 'people',
  '/places/': 'places',
  '/dates/': 'dates',
  '/notes/': 'notes',
  '/concordance/': 'names as spelled in the texts',
  '/references/': 'archival references',
} as const;

// The page.

export const title = 'Search';
export const guide = 'What you can search for';
/** Kinds of queries that the guide has examples of. */
export const examples = {
  names: 'Names, in any spelling or script',
  speakers: 'What someone says',
  dates: 'Days and periods',
  words: 'Words, with any ending',
  phrases: 'Exact phrases',
  passages: 'Passages, notes and documents, by number',
  references: 'Archival files, by call number',
  together: 'Several of these together',
} as const;
export const eachTerm = 'Results for each term';
export const skip = 'Skip to the results';
export const filter = 'Filter';
export const distribution = 'Where the results are';

// No results.

export const alternatives = 'Similar searches';
/** @param scope titles or number of documents */
export const searched = (scope: string, notes: number): string =>
  `The search covers the text of ${scope} as spelled in the sources, ${notes} notes, and the essays about this edition. It does not cover texts that the archive describes but does not have.`;
export const years = (first: number, last: number): string =>
  `The dates are from ${first} to ${last}.`;
export const browse = 'You can also browse';

// The index could not be loaded.

export const tryAgain = 'Check your connection and try again.';
/** Before links, where the script of the page is missing. */
export const notLoaded =
  'Search could not be loaded, or is still loading. Check your connection and reload this page. Meanwhile, browse';
export const meanwhile = 'Meanwhile, browse';

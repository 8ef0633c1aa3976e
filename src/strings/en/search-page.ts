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
  '/concordance/': 'every name and word of the texts',
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

// How to search.

export const howTo = 'How to search';
/** A level of call numbers, with its value. */
export const level = (name: string): string => `${name} 12`;
export const byCallNumber =
  'Documents by their call number, as the archive numbers them; also several levels together.';
/** What can be typed, and what it finds. */
export const syntax: readonly { readonly typed: readonly string[]; readonly finds: string }[] = [
  {
    typed: ['two words'],
    finds:
      'Passages with both words, in any form; then passages with some of them. Words of questions are left out.',
  },
  { typed: ['"two words"'], finds: 'Exactly these words in this order, also across two turns.' },
  {
    typed: ['word*'],
    finds: 'Words that begin so. A star or a question mark elsewhere is not understood.',
  },
  { typed: ['-word', 'NOT word'], finds: 'Results without this word, name or date.' },
  { typed: ['this OR that'], finds: 'Either of the two.' },
  {
    typed: ['this NEAR that', 'this NEAR/3 that'],
    finds: 'Two words with at most ten words between them, or at most three.',
  },
  {
    typed: ['from:NAME', 'to:NAME'],
    finds: 'Documents by their sender or recipient; also “from NAME” and “NAME to NAME”.',
  },
  {
    typed: ['said by NAME', 'NAME: word', 'what did NAME say about word'],
    finds: 'What someone says or writes.',
  },
  {
    typed: ['about:NAME', 'mentioned:NAME'],
    finds: 'What others say of somebody; every place that names somebody.',
  },
  {
    typed: ['in:notes', 'in:I'],
    finds:
      'One part of the site (passages, notes, records, topics, essays, people, places, groups, bibliography, events), or one document.',
  },
  { typed: ['kind:telegram'], finds: 'Documents of one kind.' },
  { typed: ['topic:word'], finds: 'Passages in topics with this word in their title.' },
  {
    typed: ['5 March 1949', 'spring 1949', '1949–53', 'before 1950', 'Q1 1949', 'c. 1949'],
    finds:
      'Dates, as they are written in several languages. First documents of that day, then passages that name it, then longer dates that cover it.',
  },
  {
    typed: ['p. 14', 'fol. 14v', 'l. 14', 'note 9a', 'note †'],
    finds: 'Pages, folios and numbered lines of a source; notes by their marks.',
  },
  {
    typed: ['sent 1949', 'written 1949', 'mentioned 1949'],
    finds: 'Only dates of this kind; also received, held and decided.',
  },
  {
    typed: ['dates:stated 1949', 'dates:inferred 1949'],
    finds: 'Only dates that the texts state, or only those that the editors infer.',
  },
];
/** What a site without a server cannot do, and what there is instead. */
export const noFeed =
  'There is no feed of a search, because these pages come from a server that runs no programs. The address of a search can be kept: it asks again.';
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
  'The search is starting, or this browser runs no scripts. Meanwhile, browse';
/** Until the first answer to a query in the address. */
export const searching = 'Searching…';
export const meanwhile = 'Meanwhile, browse';

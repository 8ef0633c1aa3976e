/** Head and foot of every page, and the page that is shown where no page is. */
import type { Phrase } from '../phrase.ts';

export const skipToContent = 'Skip to the content';
export const skipToText = 'Skip to the text';
export const navigation = 'Site';
/** The button that opens it in narrow windows. */
export const menu = 'Menu';
export const moreNavigation = 'All pages';
/** The titles of the groups of pages in the foot. */
export const groupsOfPages = { text: 'Texts', registers: 'Registers', edition: 'Edition' };
/** The pages before and after a page in its list. */
export const besideNavigation = 'Previous and next';
export const previous = 'Previous: ';
export const next = 'Next: ';
export const typefaces =
  'Serif: words, titles and names of the documents. Sans serif: words of the editors.';
/** Before the licence of the editors' words. */
export const licence = 'Words of the editors: ';
export const keys = 'Settings and keys';
/** The title of a page in the window. */
export const windowTitle = (page: string, site: string): string => `${page} – ${site}`;

/** Links to the lists. */
export const people = 'People';
export const places = 'Places';
export const search = 'Search';
export const documents = 'Documents';
export const concordance = 'Concordance';
export const references = 'Archival references';
export const about = 'About';
export const groups = 'Organisations';
export const terms = 'Terms';
export const dates = 'Dates';
export const notes = 'Notes';
export const bibliography = 'Bibliography';
export const check = 'Check a quotation';
export const claims = 'Claims and evidence';
export const downloads = 'Downloads and data';

/** The search page, for search engines. */
export const searchDescription = 'Search the passages and notes of every document.';

/** Links of the page that is shown where no page is. */
export interface Lists {
  readonly people: string;
  readonly places: string;
  readonly dates: string;
  readonly notes: string;
}

export const notFound = {
  title: 'No page at this address',
  description: 'There is no page at this address.',
  permanence:
    'Addresses of documents and passages are permanent: if one from a book or a link fails, its last part was probably cut off.',
  form: [
    'A passage is addressed by its document and number, as in ',
    { code: '/documents/i/#t32' },
    '.',
  ] satisfies Phrase as Phrase,
  allDocuments: 'All documents',
  lists: ({ people, places, dates, notes }: Lists): Phrase => [
    { href: people, text: 'People' },
    ', ',
    { href: places, text: 'places' },
    ', ',
    { href: dates, text: 'dates' },
    ', ',
    { href: notes, text: 'notes' },
  ],
};

/** Who answers for the edition. */
export const responsible = {
  title: 'Who is responsible',
  publisher: 'Publisher',
  contact: 'Address for corrections and objections',
  keeper: 'Keeper of the files',
  plan: 'Plan for the end',
  named: (label: string): string => `${label}: `,
  missing: (labels: readonly string[]): string =>
    `Not named yet: ${labels.map((label) => label.toLowerCase()).join(', ')}.`,
};

/** The essays as a list of links. */
export const aboutEdition = 'About this edition';
/** An essay in a list of what points to an entry. */
export const essay = 'essay';

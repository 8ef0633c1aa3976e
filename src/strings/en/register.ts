/** Lists and pages of people, places and groups. */
import type { Phrase } from '../phrase.ts';
import { counted } from './counted.ts';

export const mentions = (count: number): string => counted(count, 'mention');

export const people = {
  title: 'People',
  description:
    'Everyone who was present, is named in the documents or had to do with them, with every form of their names.',
  intro: (concordance: string): Phrase => [
    'Every form of a name leads to the person: in the texts, in the search and here. The ',
    { href: concordance, text: 'concordance' },
    ' lists every passage that has a name.',
  ],
  sections: {
    present: { title: 'Present', aside: 'as the record lists them' },
    named: { title: 'Named in the texts' },
    behind: { title: 'Connected with the documents', aside: 'not named in the texts' },
  },
};

export const terms = {
  title: 'Terms',
  description: 'Words of archives and of the time that the notes use, explained.',
};

export const groups = {
  title: 'Organisations',
  description:
    'Archives, authorities, periodicals and mailing lists that the documents name or came from.',
  kinds: {
    archive: 'Archives',
    body: 'Official bodies',
    state: 'States',
    project: 'Projects',
    periodical: 'Periodicals',
    list: 'Mailing lists',
    company: 'Companies',
    army: 'Armed forces',
    school: 'Schools',
    site: 'Websites',
  },
};

/** The parts of an entry. */
export const editorial = 'in the editors’ words';
export const life = 'Life';
export const description = 'What it is';
export const everyMention = 'Every mention';
/** On the card of a work, and of a document. */
export const inBibliography = 'In the bibliography';
/** The index of a long list: letters or years. */
export const index = 'Index';
export const inTerms = 'In the list of terms';
export const openDocument = 'Open the document';
export const openPassage = 'Go to the passage';
export const openNote = 'Go to the note';
export const openEssay = 'Read the essay';
export const notEstablished = 'Not established';
export const inNotes = 'In the notes';
export const elsewhere = 'Elsewhere in this edition';
export const othersPresent = 'Others present';
export const meeting = (title: string, subtitle = ''): string => `${title}, ${subtitle}`;

/** For search engines. */
export const personSummary = (name: string): string =>
  `${name}: forms of the name, office, life, and every mention in the documents of this edition.`;
export const groupSummary = (name: string): string =>
  `${name}: what it is, other forms of the name, and every passage that names it.`;
export const entryIn = (name: string, edition: string): string => `${name} in ${edition}`;

export const facts = { born: 'Born', died: 'Died', office: 'Office' };
/** Authority files elsewhere. */
export const identifiers = {
  wikidata: 'Wikidata',
  viaf: 'VIAF',
  lcnaf: 'Library of Congress',
  geonames: 'GeoNames',
};
/** A date with its explanation and its place. */
export const fact = (date: string, text?: string, place?: string): string =>
  `${date}${text ? ` (${text})` : ''}${place ? `, ${place}` : ''}`;
export const office = (title: string, date: string): string => `${title}, ${date}`;
/** The first document that names a person: `first in Document 2, 3 March 1891`. */
export const firstIn = (document: string, date: string): string => `first in ${document}, ${date}`;
/** `16 turns, 20 mentions` */
export const turnsAndMentions = (turns: string, mentions: string): string =>
  `${turns}, ${mentions}`;

/** The kind of an entry. */
export const kinds = { people: 'person', places: 'place', groups: 'organisation' };

/** What an entry is to a document. */
export const parts = {
  author: 'author',
  partAuthor: 'author of a part',
  recipient: 'recipient',
  recorder: 'note-taker',
  translator: 'translator',
  present: 'present',
  place: 'place',
  archive: 'archive',
};
export const namedInDescription = 'named in its description';

/** Forms of a name. */
export const forms = {
  cover: 'cover name',
  birth: 'birth name',
  pen: 'pen name',
  also: 'Also',
};
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
export const language = (tag: string): string => LANGUAGES.of(tag) ?? tag;

/** How sure a statement is. */
/** At the end of a statement in a sentence. Nothing marks what is certain. */
export const certaintyInSentence = { certain: '', probable: ', probably', possible: ', possibly' };
export const certainty = { certain: 'certain', probable: 'probable', possible: 'possible' };

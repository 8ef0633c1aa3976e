/**
 * What pages and their scripts agree on: the ids, classes, attributes and custom elements that a template writes and a
 * script, or a style sheet of a script, looks for. Both sides import them from here, so that a name is changed in one place.
 *
 * Constants by themselves, not objects of them: the bundler writes their values into the scripts, which weigh as much as
 * with literals. Ids of document pages are published addresses and never change.
 */

// Every page.

/** The content of the page: the skip link leads to it. */
export const ID_CONTENT = 'content';
/** Everything that the reader sees, in one box. */
export const CLASS_PAGE = 'page';
/** The button that lists the keys. */
export const CLASS_KEYS_BUTTON = 'keys-button';
/** The search field, which suggests; `data-index` is the version of the index. */
export const CLASS_SEARCH_FIELD = 'search-field';

// Parts of a document's page: published ids, which no passage may have.

/** Said where the text is not part of the edition. */
export const ID_TEXT = 'text';
export const ID_CITE = 'cite';
export const ID_DESCRIPTION = 'what';
export const ID_STATEMENTS = 'said';
export const ID_BACKLINKS = 'spoken-of';
export const ID_PUBLISHED = 'published';
export const ID_DEPARTURES = 'departures';
export const ID_NOT_ESTABLISHED = 'not-established';
export const ID_REMOVED = 'departed';
export const ID_NOTES = 'notes';
export const ID_NOTES_TITLE = 'notes-title';
/** The `template` of passages of other documents, for previews. */
export const ID_QUOTED = 'quoted';

// Beginnings of ids: what follows is a label, a number or a style.

/** Of a note: `n-15`. */
export const ID_NOTE = 'n-';
/** Of a call of a note: `r-15`, the second `r-15-2`. */
export const ID_CALL = 'r-';
/** Of a line as received: `l12`. */
export const ID_LINE = 'l';
/** Of the tab of a citation style: `cite-apa`. Tabs are made by a script. */
export const ID_CITE_TAB = 'cite-';

// The transcription.

/** The box of the transcription, with `data-transcription`. */
export const CLASS_TEXT = 'text';
/** Id of the document whose transcription this is. */
export const DATA_TRANSCRIPTION = 'data-transcription';
/** What citations call the document: `I`. */
export const DATA_SIGLUM = 'data-siglum';
/** File and lines with which the transcription is compared. */
export const DATA_WITNESS = 'data-witness';
/** Of the editors, not of the text: left out of quotations, previews and the comparison. */
export const DATA_EDITORIAL = 'data-editorial';
/** Turns on one subject. */
export const CLASS_TOPIC = 'topic';

// A passage: written by `renderPassage` and, inside its words, by the engine.

export const CLASS_TURN = 'turn';
export const CLASS_PARAGRAPH = 'paragraph';
/** A passage of who leads the conversation. */
export const CLASS_CHAIR = 'chair';
/** Of anyone else, where passages are quoted. */
export const CLASS_ANSWER = 'answer';
/** Of anyone else, in a result of a search. */
export const CLASS_REPLY = 'reply';
/** The number in the margin, a link to the passage. */
export const CLASS_NUMBER = 'number';
/** The words that name who speaks. */
export const CLASS_SPEAKER = 'speaker';
/** A name that leads to its entry. */
export const CLASS_NAME = 'name';
/** A phrase that leads to the passages it speaks of. */
export const CLASS_REFERENCE = 'reference';
/** The call of a note, around its link. */
export const CLASS_CALL = 'call';
/** A reading that departs from the received text, which `data-received` has. */
export const CLASS_DEPARTURE = 'departure';
export const DATA_RECEIVED = 'data-received';
/** In the template of quoted passages: the document they are from. */
export const DATA_QUOTED = 'data-quoted';

/** Passages of a text that says its siglum. */
export const SELECT_PASSAGES = `[${DATA_SIGLUM}] :is(p, h2, dd)[id]:not([${DATA_EDITORIAL}] *)`;
/** Passages that a range of an address may hold. */
export const SELECT_NUMBERED = `[${DATA_TRANSCRIPTION}] :is(.${CLASS_TURN}, .${CLASS_PARAGRAPH})[id]`;
/** What the words of a quotation leave out. */
export const SELECT_APPARATUS = `.${CLASS_CALL}, [${DATA_EDITORIAL}]`;
/** Links that show a note, a card, a preview. */
export const SELECT_CALLS = `.${CLASS_CALL} > a`;
export const SELECT_NAMES = `a.${CLASS_NAME}`;
export const SELECT_REFERENCES = `a.${CLASS_REFERENCE}[href*="#"]`;

// Beside the transcription.

/** The picture of the conversation, and in it the topics with their marks. */
export const CLASS_CONVERSATION = 'conversation';
export const CLASS_CONVERSATION_TOPICS = 'topics';
/** The link to a topic below its marks. */
export const CLASS_TOPIC_LINK = 'topic-link';
/** What a script fills with the place of the reader. */
export const CLASS_PROGRESS = 'progress';
/** Says which notes are called and have no text. */
export const CLASS_LOST_NOTES = 'not-carried';
/** The citations of a document, a paragraph for each style. */
export const CLASS_CITATIONS = 'forms';
/** Id of the style of a citation. */
export const DATA_STYLE = 'data-style';
/** The citation as files, with the button that copies it. */
export const CLASS_CITATION_FILES = 'files';
/** In `cards.html`: the id of the person whose card it is. */
export const DATA_CARD = 'data-card';
/** The conversation in small, and in it the marks of who speaks or of what was found. */
export const CLASS_SMALL_CONVERSATION = 'small-conversation';
export const CLASS_SPOKEN = 'spoken';

// The search page.

export const ELEMENT_SEARCH = 'archive-search';
/** Version of the search index. */
export const DATA_INDEX = 'data-index';
/** Whether the archive is small enough to be searched without a worker. */
export const DATA_SMALL = 'data-small';
/** A part of the page that a script fills. */
export const DATA_PIECE = 'data-piece';
export const SEARCH_PIECES = [
  'read',
  'status',
  'terms',
  'skip',
  'facets',
  'when',
  'order',
  'results',
  'near',
] as const;
export type SearchPiece = (typeof SEARCH_PIECES)[number];
/** When a part of the page is shown. */
export const DATA_WHEN = 'data-when';
export const SHOWINGS = ['welcome', 'results', 'nothing', 'failure'] as const;
export type Showing = (typeof SHOWINGS)[number];
/** The results, to which the skip link leads. */
export const ID_RESULTS = 'results';
/** By what results can be narrowed; open in wide windows. */
export const CLASS_NARROW = 'narrow';
/** Fonts that the page does without until the next search, on the root element. */
export const DATA_FACES = 'data-faces';

// The page that checks quotations.

export const CLASS_CHECK = 'check';
export const CLASS_CHECK_ANSWER = 'check-answer';
/** A document that quotations are looked for in, with its siglum. */
export const DATA_DOCUMENT = 'data-document';

// Made by scripts, and looked for by scripts or style sheets.

/** The column of notes beside the text. */
export const CLASS_MARGIN = 'margin';
/** A link whose content the column shows in full. */
export const DATA_BESIDE = 'data-beside';
/** Of a note in the column: cut short. */
export const CLASS_CUT = 'cut';
/** Of a note and its link: one of them is pointed at. */
export const CLASS_LIT = 'lit';
/** Of passages that the address names. */
export const CLASS_MARKED = 'marked';
/** Of marks in the progress: of the topic being read, of the turn being read. */
export const CLASS_NEAR = 'near';
export const CLASS_HERE = 'here';
/** Of a button that has copied something; its words before. */
export const CLASS_DONE = 'done';
export const DATA_WORDS = 'data-words';
/** A result of a search, and in it the passage that it answers or that answers it. */
export const CLASS_FOUND = 'found';
export const CLASS_BESIDE = 'beside';
/** Of a bar within the dates chosen. */
export const CLASS_WITHIN = 'within';
/** By which the focus finds a control that is made anew. */
export const DATA_KEY = 'data-key';
/** What the check of a quotation has found. */
export const DATA_FINDING = 'data-finding';
/** The list of suggestions, and the beginning of the ids of its options. */
export const ID_SUGGESTIONS = 'suggestions';
export const ID_SUGGESTION = 'suggestion-';

/** An attribute to be spread over an element of a template: `<b {...attribute(DATA_EDITORIAL)}>`. */
export const attribute = (name: string, value = ''): Readonly<Record<string, string>> => ({
  [name]: value,
});

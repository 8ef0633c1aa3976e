/**
 * The contract between pages and their scripts: ids, classes, attributes and custom elements that a template writes and a
 * script, or the style sheet of a script, looks for. Both sides import them, so that a name is changed in one place.
 *
 * They are constants, not properties of objects, because the bundler can inline constants into the scripts. Ids of document
 * pages are published addresses and never change.
 */

// Every page

/** The content of the page, to which the skip link leads. */
export const ID_CONTENT = 'content';
/** The chief pages in the head, a menu in narrow windows. */
export const ID_MENU = 'menu';
/** The box with everything that the reader sees. */
export const CLASS_PAGE = 'page';
/** The button that shows the list of keyboard shortcuts. */
/** The field, and the sentence beside it, of a text that is to be copied by hand. */
export const CLASS_BY_HAND = 'by-hand';
/** The sentence about a missing script, which the script removes. */
export const CLASS_UNAVAILABLE = 'unavailable';
export const CLASS_KEYS_BUTTON = 'keys-button';
/** The search field with suggestions. `data-index` is the version of the index. */
export const CLASS_SEARCH_FIELD = 'search-field';

/** The colours and the text size that a reader has chosen, on the root element: `dark large`. */
export const DATA_LOOK = 'data-look';
/** Their name in the storage of the browser. */
export const STORED_LOOK = 'look';
/** The script that applies it, with the address of the styles as `DATA_LOOK`. */
export const SELECT_LOOK = `script[${DATA_LOOK}]`;
export const COLOURS = ['light', 'dark'] as const;
export const SIZES = ['large', 'larger'] as const;

// Parts of a document's page: published ids, which no passage may have

/** The remark that the text is not part of the edition. */
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

// Prefixes of ids: a label, a number or a style follows

/** A note: `n-15`. */
export const ID_NOTE = 'n-';
/** A call of a note: `r-15`, the second `r-15-2`. */
export const ID_CALL = 'r-';
/** A received line: `l12`. */
export const ID_LINE = 'l';
/** The tab of a citation style: `cite-apa`. A script makes the tabs. */
export const ID_CITE_TAB = 'cite-';

// The page of a document

/** The number of the pack with what scripts show beside the document, and its id in the pack: `0 i`. */
export const DATA_PACK = 'data-pack';

// The transcription

/** The box of the transcription, with `data-transcription`. */
export const CLASS_TEXT = 'text';
/** Id of the transcribed document. */
export const DATA_TRANSCRIPTION = 'data-transcription';
/** The prefix of citations of the document: `I`. */
export const DATA_SIGLUM = 'data-siglum';
/** File and lines that the transcription is compared with. */
export const DATA_WITNESS = 'data-witness';
/** Apparatus of the editors: left out of quotations, previews and the comparison. */
export const DATA_EDITORIAL = 'data-editorial';
/** Turns on one subject. */
export const CLASS_TOPIC = 'topic';

// A passage: written by `renderPassage` and, inside its words, by the engine

export const CLASS_TURN = 'turn';
export const CLASS_PARAGRAPH = 'paragraph';
/** A passage of the person who leads the conversation. */
export const CLASS_CHAIR = 'chair';
/** A passage of another speaker, in a quotation. */
export const CLASS_ANSWER = 'answer';
/** A passage of another speaker, in a search result. */
export const CLASS_REPLY = 'reply';
/** The number in the margin, a link to the passage. */
export const CLASS_NUMBER = 'number';
/** The words that name the speaker. */
export const CLASS_SPEAKER = 'speaker';
/** A name that leads to its entry. */
export const CLASS_NAME = 'name';
/** A phrase that leads to the passages it refers to. */
export const CLASS_REFERENCE = 'reference';
/** The call of a note, with its link. */
export const CLASS_CALL = 'call';
/**
 * The label of a note call, on its link. A style in the page draws it, so that it is not among the words that readers select,
 * copy and find. Browsers without style sheets show the content of the link, a `template`, whose text other browsers ignore.
 */
export const DATA_LABEL = 'data-label';
/** What is said beside a statement that is less than certain. */
export const CLASS_CERTAINTY = 'certainty';
/** An emendation. `data-received` is the received text. */
export const CLASS_DEPARTURE = 'departure';
export const DATA_RECEIVED = 'data-received';
/** A control character, shown by its code point; the value is the code point in hexadecimal. */
export const DATA_CHARACTER = 'data-character';
/** An empty element at the place of received signs that the page shows by its structure; the value is the signs. */
export const DATA_SIGNS = 'data-signs';
/** The words of a note that came with the source; the value is the key of the note. */
export const DATA_NOTE = 'data-note';
/** The number of a line of verse. */
export const DATA_LINE = 'data-line';
/** The document of passages for previews. */
export const DATA_QUOTED = 'data-quoted';

/** A list of passages with the citation prefix of their document. */
export const SELECT_PASSAGES = `[${DATA_SIGLUM}] [id]:not(section,sup,span,[${DATA_EDITORIAL}] *)`;
/** Passages that a range in an address may contain. */
export const SELECT_NUMBERED = `[${DATA_TRANSCRIPTION}] :is(.${CLASS_TURN}, .${CLASS_PARAGRAPH})[id]`;
/** The passages of a record that list those present. */
export const SELECT_LIST_OF_PRESENT = `.${CLASS_TOPIC} > .frame`;
/** The turns of a conversation that have bars in its timeline. */
export const SELECT_SPOKEN = `.${CLASS_TOPIC} .${CLASS_TURN}[id]`;
/** Elements that are left out of the words of a quotation. */
export const SELECT_APPARATUS = `.${CLASS_CALL}, [${DATA_EDITORIAL}]`;
/** The last line of a card or preview: its links are followed. */
export const CLASS_FOOT = 'foot';
/** Links that open a note, a card or a preview, if there is one. */
export const SELECT_CALLS = `.${CLASS_CALL} > a`;
export const SELECT_NOTES = `${SELECT_CALLS},a[href*="#${ID_NOTE}"]`;
export const SELECT_CARDS = `:is(.${CLASS_NAME},.citation,.${CLASS_REFERENCE},:is(.record,.editorial,.floating) a):not(.${CLASS_FOOT} a)`;
export const SELECT_REFERENCES = `:is(.${CLASS_REFERENCE},:is(.editorial) a)[href*="#"]`;

// Beside the transcription.

/** The conversation timeline, with its topics and their bars. */
export const CLASS_CONVERSATION = 'conversation';
export const CLASS_CONVERSATION_TOPICS = 'topics';
/** The letter on the bar of a turn, drawn by the style sheet. */
export const DATA_LETTER = 'data-letter';
/** The link to a topic, below its bars. */
export const CLASS_TOPIC_LINK = 'topic-link';
/** The element that a script fills with the reading position. */
export const CLASS_PROGRESS = 'progress';
/** The list of notes that are called but have no text. */
export const CLASS_LOST_NOTES = 'not-carried';
/** The citations of a document, a paragraph for each style. */
export const CLASS_CITATIONS = 'forms';
/** Id of a citation style. */
export const DATA_STYLE = 'data-style';
/** The citation files, and the button that copies the citation. */
export const CLASS_CITATION_FILES = 'files';
/** Of a card, the address of what a card describes, from the root of the site. */
export const DATA_CARD = 'data-card';
/** On the card of a person who was present: what a list of those present says of the person. */
export const DATA_ROSTER = 'data-roster';
/** The small conversation timeline, with the bars of a speaker or of passages found. */
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
  'recent',
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
/** The states in which a part of the page is shown. */
export const DATA_WHEN = 'data-when';
export const SHOWINGS = ['welcome', 'results', 'nothing', 'failure'] as const;
export type Showing = (typeof SHOWINGS)[number];
/** The words of a hidden element, which a script puts into it: text browsers show what is hidden. */
export const DATA_TEXT = 'data-text';
/** The links to other pages, which a script copies into elements of this class. */
export const CLASS_WAYS = 'ways';
/** Words that are shown from the first rendering on if the address has a query, which the root says by an attribute. */
export const DATA_SEARCHING = 'data-searching';
export const DATA_ASKED = 'data-asked';
/** The file of a document's citation that is joined with those of other results. */
export const DATA_BIBLIOGRAPHY = 'data-bibliography';
/** How to search. */
export const ID_HOW_TO = 'how-to-search';
/** The results, to which the skip link leads. */
export const ID_RESULTS = 'results';
/** The filters of the results; open in wide windows. */
export const CLASS_NARROW = 'narrow';
/** The lexicon of a small archive, as JSON in the head of the search page. */
export const ID_VOCABULARY = 'vocabulary';
/** Fonts that are not loaded until the next search, on the root element. */
export const DATA_FACES = 'data-faces';

// Readers' own notes.

/** The button at a passage that opens the reader's notes, the form of a note, and a box with notes. */
export const CLASS_READER_MARK = 'reader-mark';
export const CLASS_READER_FORM = 'reader-form';
export const CLASS_READER_NOTES = 'reader-notes';
/** The page that lists them: titles of documents by their ids, as JSON. */
export const DATA_TITLES = 'data-titles';
/** What its buttons do. */
export const DATA_DOES = 'data-does';

// The page that checks quotations.

/** A document whose text the edition does not have. */
export const DATA_WITHOUT_TEXT = 'data-without-text';

/** The index of a list in parts, and the address of the file that gives the part of each id. */
export const CLASS_PARTS = 'parts';
export const DATA_IDS = 'data-ids';

export const CLASS_CHECK = 'check';
export const CLASS_CHECK_ANSWER = 'check-answer';
/** A document that quotations are searched in, with its citation prefix. */
export const DATA_DOCUMENT = 'data-document';
/** The number of packs of words that quotations are compared with. */
export const DATA_PACKS = 'data-packs';
/** The address of the file that lists these documents, where they are too many for the page. */
export const DATA_DOCUMENTS = 'data-documents';

// The page of claims, and what a document's page shows of them.

/** The claims that are made of a document: `about-log`. */
export const ID_ABOUT = 'about-';
/** The link from a document to the claims that are made of it, and to its passages that have a page of their own. */
export const CLASS_BEARING = 'bearing';
/** The mark in the margin of a passage that a claim is made of, or in, or that has a page of its own. */
export const CLASS_BEARING_MARK = 'bearing-mark';

// The page of a received file.

/** The button that compares file and page, and the answer. */
export const CLASS_VERIFY = 'verify';
/** Addresses of the file and of the page that it compares, from the root of the site, and the checksum that is stated. */
export const DATA_FILE = 'data-file';
export const DATA_PAGE = 'data-page';
export const DATA_SHA256 = 'data-sha256';

// Made by scripts, and used by scripts or style sheets

/** A popover. */
export const CLASS_FLOATING = 'floating';
/** The column of notes beside the text. */
export const CLASS_SIDENOTES = 'sidenotes';
/** A link whose whole content is in the column. */
export const DATA_BESIDE = 'data-beside';
/** The mark of a note in the list of notes. */
export const CLASS_NOTE_MARK = 'mark';
/** A note in the column with too little space for its words. */
export const CLASS_CUT = 'cut';
/** A note in the column that only says where the note is, or who is meant. */
export const CLASS_SHORT = 'short';
/** A note and its link while the pointer is on one of them. */
export const CLASS_HIGHLIGHTED = 'highlighted';
/** Passages that the address names. */
export const CLASS_MARKED = 'marked';
/** Bars in the progress bar: the current topic, the current turn. */
export const CLASS_NEAR = 'near';
export const CLASS_HERE = 'here';
/** A button that has just copied something; its label before. */
export const CLASS_DONE = 'done';
export const DATA_WORDS = 'data-words';
/** A search result, and in it the passage that it answers or that answers it. */
export const CLASS_FOUND = 'found';
export const CLASS_BESIDE = 'beside';
/** A bar within the chosen dates. */
export const CLASS_WITHIN = 'within';
/** The key by which the focus returns to a control after it is rendered again. */
export const DATA_KEY = 'data-key';
/** The result of a quotation check. */
export const DATA_FINDING = 'data-finding';
/** The list of suggestions, and the prefix of the ids of its options. */
export const ID_SUGGESTIONS = 'suggestions';
export const ID_SUGGESTION = 'suggestion-';

/** Makes an attribute to spread on an element of a template: `<b {...attribute(DATA_EDITORIAL)}>`. */
export const attribute = (name: string, value = ''): Readonly<Record<string, string>> => ({
  [name]: value,
});

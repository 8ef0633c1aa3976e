/**
 * The words of a query, as sources of regular expressions without capturing groups. Case is ignored. The lexicon has them
 * in the edition's language, so that the build finds dates in texts by the same words as the browser in queries.
 */

/** The names of the months, full or abbreviated, also in German, French and Russian. */
export const months = [
  'jan(?:uary?|vier)?|j[aä]nner|янв(?:ар[ья])?',
  'feb(?:ruary?)?|f[eé]v(?:rier)?|фев(?:рал[ья])?',
  'm(?:ar(?:ch|s|z)?|ärz)|март?а?',
  'apr(?:il)?|avr(?:il)?|апр(?:ел[ья])?',
  'ma[iy]|ма[йя]',
  'ju(?:ne?|in|ni)|июн[ья]',
  'jul[iy]?|juil(?:let)?|июл[ья]',
  'aug(?:ust)?|ao[uû]t|авг(?:уста?)?',
  'sep(?:t(?:emb(?:er|re))?)?|сент(?:ябр[ья])?',
  'o[ck]t(?:ob(?:er|re))?|окт(?:ябр[ья])?',
  'nov(?:emb(?:er|re))?|ноя(?:бр[ья])?',
  'de[cz](?:emb(?:er|re))?|d[eé]c(?:embre)?|дек(?:абр[ья])?',
] as const;
/** The full names, for abbreviations beside a day. */
export const fullMonths =
  'january february march april may june july august september october november december';
/** After a year: Russian. */
export const yearWord = 'года?|г\\.?';
/** After year, month and day in East Asia. */
export const eastAsian = { year: '[年년]', month: '[月월]', day: '[日일]' } as const;
/** Years that are counted from another first year. */
export const eras = [
  { names: 'juche|주체|主体|чучхе', first: 1912 },
  { names: 'minguo|民國|民国', first: 1912 },
  { names: 'meiji|明治', first: 1868 },
  { names: 'taish[oō]|大正', first: 1912 },
  { names: 'sh[oō]wa|昭和', first: 1926 },
] as const;
/** Before a year that is not certain. */
export const circa = 'c(?:a|irca)?\\.?|approx(?:imately)?\\.?|um|vers|около';
/** A quarter or a half by its letter: `Q2 1949`. */
export const lettered = { quarter: 'q', half: 'h' } as const;

/** The name of a day of the week, full or abbreviated. */
export const weekday = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*';
/** The ending of an ordinal number: `5th`. */
export const ordinal = '[snrt][tdh]|er|\\.';
/** The days of a month in words, from the first on, as sources of regular expressions. */
export const dayWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty[\\s-]first twenty[\\s-]second twenty[\\s-]third ' +
  'twenty[\\s-]fourth twenty[\\s-]fifth twenty[\\s-]sixth twenty[\\s-]seventh twenty[\\s-]eighth twenty[\\s-]ninth ' +
  'thirtieth thirty[\\s-]first';
/** Between the parts of a date: `5th of March`, `end of 1949`. */
export const of = 'of';
export const article = 'the';
/** The ending of a decade: `1940s`. */
export const decade = "'?s";

/** The northern seasons. */
export const seasons = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn|fall',
  winter: 'winter',
} as const;

/** Parts of a period. */
export const parts = {
  firstHalf: 'first\\s+half',
  secondHalf: 'second\\s+half',
  middle: 'mid(?:dle)?',
  end: 'late|end',
  start: 'early|start|beginning',
} as const;
/** Between a part and its period: `middle of 1949`, `late in 1949`. */
export const partOf = 'in|of|part\\s+of';

/** Words before a date, by its relation to what is searched. */
export const relations = {
  before: 'before|prior\\s+to',
  until: 'until|till|up\\s+to|by',
  after: 'after',
  since: 'since|as\\s+of',
  range: 'from|between',
  on: '(?:sometime\\s+)?in|on|during|dated|at|around|about|of|le|el|den|am|vom|от',
} as const;
/** Before a colon and a date. */
export const dateField = 'dates?|years?|when';
/** Between the two dates of a range. */
export const to = 'to|until|till|through';
/** Between the dates of a list: `3, 11 and 14 March 1911`. */
export const listed = 'and|&|or';
/** After a date that begins an open range. */
export const onwards = 'onwards?|on(?=\\s*$)|and\\s+(?:after|later)';

/** Before the name of a speaker. */
export const speaker = '(?:said|spoken|asked|answered)\\s+by|speaker';
/** Korean particles, which are written on to the word before. */
export const particles =
  '에서는|에서|에게|으로|까지|부터|께서|은|는|이|가|을|를|의|에|와|과|로|도|만';
/** The ending of a name in the genitive, and Korean particles. */
export const genitive = `'s?|(?<=[가-힣]{2})(?:${particles})`;

/** After "how", what a result may be without: `many` in "how many". */
export const degree = 'many|much|long|far|often';
/** What a question asks for, and no passage has to say. */
export const asked =
  '(?:which|what)\\s+(?:documents?|passages?|texts?|notes?|letters?|telegrams?)\\s+(?:mentions?|names?|discuss(?:es)?|concerns?)|who\\s+(?:said|says|asked|asks|answered|spoke|talked)(?:\\s+(?:about|for|that|if|whether|of|on))?|what\\s+(?:does|is|was|are|were)\\s+(?:the\\s+meaning\\s+of)?|mean(?:s|ing)?(?=\\s*\\??$)';
/** Around the name of a speaker in a question: `what did NAME say about`. */
export const speakerBefore = '(?:(?:what|how|when|where|why)\\s+)?(?:did|does|has|had)|what';
export const speakerAfter =
  '(?:says?|said|tells?|told|thinks?|thought|answers?|answered|asks?|asked|repl(?:y|ies|ied))';
/** After the verb of such a question. */
export const speakerOn = 'about|on|of|for|that|concerning|regarding';
/** After the verb where no question begins: `NAME said about`. */
export const speakerAbout = 'about|concerning|regarding';

/** Before a colon: what the value is. */
export const fields = {
  from: 'from|sender|author',
  to: 'to|recipient|addressee',
  about: 'about',
  mentioned: 'mention(?:s|ed)?|names?',
  in: 'in|within',
  kind: 'kind|type|genre',
  topic: 'topics?',
} as const;
/** After a part of the site at the beginning of a query: `notes on boats`. */
export const partOn = 'on|about|concerning|regarding';
/** Before a sender or a recipient, without a colon. */
export const parties = { from: 'from|sent\\s+by|written\\s+by', to: 'to|sent\\s+to' } as const;
/** The parts of the site, after `in:` and `kind:`. */
export const siteParts = {
  passages: 'passages?|texts?|turns?|transcriptions?',
  notes: 'notes?',
  records: 'records?|catalogue|catalog|documents?|abstracts?',
  topics: 'topics?|headings?',
  essays: 'essays?|about',
  people: 'people|persons?',
  places: 'places?',
  groups: 'groups?|organi[sz]ations?|bodies',
  bibliography: 'bibliography|works?|literature',
  events: 'events?|chronology|dates?',
} as const;
/** Before a date: which kind of date is meant. */
export const dateKinds = {
  sent: 'sent',
  written: 'written',
  received: 'received',
  held: 'held',
  decided: 'decided',
  mentioned: 'mention(?:s|ed|ing)?',
} as const;
/** Before a colon: whether dates are stated by the texts or inferred by the editors. */
export const basisField = 'dates?|basis';
export const bases = { stated: 'stated|implied|certain', inferred: 'inferred|context' } as const;
/** Between words, in capitals. */
export const operators = { and: 'AND', or: 'OR', not: 'NOT', near: 'NEAR' } as const;

/** Before the number of a document: `doc. 1`. */
export const document = 'doc(?:ument|\\.)?';
/** Before the number of a passage. */
export const turn = 'turns?';
export const paragraph = 'para(?:graph)?s?|pars?';
/** Before the number of a page, a folio or a line of verse of the source. */
export const sourceUnits = {
  page: 'pages?|pp?\\.',
  folio: 'folios?|foll?s?\\.|ff?\\.|lea(?:f|ves)|ll?\\.',
  line: 'lines?|verses?|ll?\\.',
} as const;
/** The ending of the plural of a note: `notes 3–5`. */
export const plural = 's?';
/** Between a passage and its document: `turn 3 of document 1`. */
export const within = 'of|in|to';

/** Words that are not searched, because they are the grammar of a question. */
export const stopWords =
  'a about am an and any are as at be been being but by can could did do does for from had has have he her him his how ' +
  'i if in into is it its me my of on or our she should so some such than that the their then there these they this ' +
  'those to us was we were what when where whether which who whom whose why will with would you your';

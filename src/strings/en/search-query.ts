/**
 * The words of a query, as sources of regular expressions without capturing groups. Case is ignored. The lexicon has them
 * in the edition's language, so that the build finds dates in texts by the same words as the browser in queries.
 */

/** The names of the months, full or abbreviated. */
export const months = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sep(?:t(?:ember)?)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
] as const;

/** The name of a day of the week, full or abbreviated. */
export const weekday = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*';
/** The ending of an ordinal number: `5th`. */
export const ordinal = '[snrt][tdh]';
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
  on: 'in|on|during|dated|at|around|about|circa|ca?\\.|of',
} as const;
/** Between the two dates of a range. */
export const to = 'to|and|until|till|through';
/** After a date that begins an open range. */
export const onwards = 'onwards?|on(?=\\s*$)';

/** Before the name of a speaker. */
export const speaker = '(?:said|spoken|asked|answered)\\s+by|speaker';
/** The ending of a name in the genitive. */
export const genitive = "'s?";

/** Before the number of a document: `doc. 1`. */
export const document = 'doc(?:ument|\\.)?';
/** Before the number of a passage. */
export const turn = 'turns?';
export const paragraph = 'para(?:graph)?s?|pars?';
/** The ending of the plural of a note: `notes 3–5`. */
export const plural = 's?';
/** Between a passage and its document: `turn 3 of document 1`. */
export const within = 'of|in|to';

/** Words that are not searched, because they are the grammar of a question. */
export const stopWords =
  'a an and are as at be by did do does for from had has have he how in is it of on or that the to ' +
  'was were what when where which who whom why with';

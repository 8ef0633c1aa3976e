/** Parses a query. Read this file of the folder first. */
import type { Lexicon } from '../lexicon.ts';
import { withPlainMarks } from './as-words.ts';
import { withBasis } from './basis.ts';
import { findFields, findPart, findParties, findUnknownFields } from './fields.ts';
import { findGenres } from './genres.ts';
import type { LateFinders } from './late-finders.ts';
import { openNames } from './name-forms.ts';
import { findNames } from './names.ts';
import { alternativesOf, joinNear, withNot } from './operators.ts';
import { findPassages } from './passage-references.ts';
import { findPhrases } from './phrases.ts';
import { findReferences } from './references.ts';
import { singleWords } from './single-words.ts';
import { withSoftVerbs } from './soft-verbs.ts';
import { findSpeakers } from './speakers.ts';
import { areStopWords } from './stop-words.ts';
import type { Finder, ParsedQuery, Term, TextRange, Unwritten } from './terms.ts';

/** Replaces parsed parts: a character that is not part of a word, a number or punctuation. */
const TAKEN = '\uFFFC';

/**
 * Parses `query`: fields, quoted phrases, then pages of sources, archival references, passages, dates, speakers and names.
 * The rest are single words, without stop words. Operators join the terms.
 * @param asWords ranges of the query that are taken as plain words
 */
export function readQuery(
  query: string,
  lexicon: Lexicon,
  late: LateFinders,
  asWords: readonly TextRange[] = [],
): ParsedQuery {
  const { grammar } = lexicon;
  const names = openNames(lexicon);
  const finders: Finder[] = [
    (text) => findFields(text, lexicon, names),
    (text) => findPart(text, lexicon),
    findPhrases,
    (text) => late.places(text, lexicon),
    (text) => findReferences(text, lexicon.callNumbers),
    (text) => findPassages(text, lexicon),
    (text) => late.dates(text, lexicon),
    (text) => findSpeakers(text, names, grammar),
    findUnknownFields,
    (text) => findParties(text, lexicon, names),
    (text) => findNames(text, names),
  ];
  const text = withPlainMarks(query);
  const found: Unwritten<Term>[] = [];
  let rest = asWords.reduce(takeOut, text);
  for (const find of finders) {
    const terms = find(rest);
    found.push(...terms);
    rest = terms.reduce(takeOut, rest);
  }
  const words = singleWords(found.reduce(takeOut, text), grammar);
  const telling = words.filter(
    (word) => word.kind === 'unknown' || !areStopWords(word.words, grammar),
  );
  found.push(...(found.length + telling.length > 0 ? telling : words));
  const terms = found
    .map((term) => ({ ...term, written: writtenAt(query, term) }) as Term)
    .sort((a, b) => a.start - b.start);
  const meant = withSoftVerbs(findGenres(withBasis(terms), lexicon), grammar);
  const joined = joinNear(withNot(meant, text, grammar), text, grammar);
  return {
    terms: withoutRepeated(joined),
    alternatives: alternativesOf(joined, text, grammar).map(withoutRepeated),
  };
}

/** Each part once: a word or a name that is typed a hundred times asks for nothing more. */
function withoutRepeated(terms: readonly Term[]): Term[] {
  const met = new Set<string>();
  return terms.filter(({ kind, not = false, written }) => {
    const { size } = met;
    return met.add(`${kind} ${not} ${written}`).size > size;
  });
}

const takeOut = (text: string, { start, end }: TextRange): string =>
  text.slice(0, start) + TAKEN.repeat(end - start) + text.slice(end);

const writtenAt = (query: string, { kind, start, end }: Unwritten<Term>): string => {
  const written = query.slice(start, end);
  if (kind === 'word') return written.replace(/^[([{]+|[)\]},;:]+$/g, '');
  return kind === 'phrase' ? written.replace(/^["“„«'‘]|["“”»'’]$/g, '').trim() : written;
};

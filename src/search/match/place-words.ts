/** Matches the words of a query with the places of a document. */
import type { Term } from '../query/terms.ts';
import type { LoadedIndexes, SearchedDocument, SearchedPlace } from '../records.ts';
import { acrossPassages } from './across-passages.ts';
import { isWords, kindOf, type MatchWords } from './hits.ts';
import { type AskedWords, answerIn, wordsOfPlace } from './passages.ts';

/** Matches `terms` with places of `document`. Phrases may begin in one passage and end in the next. */
export function wordMatcher(
  document: SearchedDocument,
  terms: readonly Term[],
  known: LoadedIndexes,
): MatchWords {
  const asked = terms.filter(isWords);
  const passages = document.places.filter((place) => kindOf(document, place) === 'passage');
  const across = asked.map((term) => acrossPassages(passages, term));
  return (place) => {
    const match = matchPlace(document, place, asked, known);
    const crossing = across.flatMap((one, at) =>
      match.matched[at] ? [] : [one.get(place) ?? []].filter(({ length }) => length > 0),
    );
    return {
      ...match,
      hits: [...match.hits, ...crossing.flat()],
      answered: match.answered + crossing.length,
      score: match.score + crossing.length,
      matched: match.matched.map((one, at) => one || (across[at]?.has(place) ?? false)),
    };
  };
}

/** The words of a place; of a section with its heading, and of `topic` in the title of the topic. */
function matchPlace(
  document: SearchedDocument,
  place: SearchedPlace,
  asked: readonly AskedWords[],
  { stemmers }: LoadedIndexes,
): ReturnType<typeof answerIn> {
  const { topic = '', lang = '', foreign = [] } = place;
  const words = wordsOfPlace(place);
  const match = foreign.reduce(
    (found, range) => {
      const own = words.filter(({ start, end }) => start >= range.start && end <= range.end);
      return either(found, answerIn(own, asked, stemmers?.get(range.lang)));
    },
    answerIn(words, asked, stemmers?.get(lang)),
  );
  const asksTopics = asked.some(({ kind }) => kind === 'topic');
  const heading = asksTopics ? (document.topics?.[topic] ?? '') : '';
  const head = answerIn(headOf(document, place), asked);
  const byTopic = answerIn(heading, asked).matched;
  const matched = asked.map(({ kind }, at) =>
    kind === 'topic'
      ? byTopic[at] === true
      : match.matched[at] === true || head.matched[at] === true,
  );
  return {
    hits: match.hits,
    isClose: match.isClose || head.isClose,
    matched,
    answered: asked.filter(({ isSoft }, at) => matched[at] && !isSoft).length,
    score: match.score + head.matched.filter(Boolean).length + (isQuantity(asked, place) ? 0.3 : 0),
  };
}

type Match = ReturnType<MatchWords>;

/** What matches in one of two ways. */
const either = (a: Match, b: Match): Match => ({
  ...a,
  hits: [...a.hits, ...b.hits],
  score: Math.max(a.score, b.score),
  matched: a.matched.map((one, at) => one || b.matched[at] === true),
});

/** What is above a part of a page: the title of the page is above its first part alone. */
function headOf({ sort, topics, title }: SearchedDocument, place: SearchedPlace): string {
  if (sort === undefined) return '';
  if (sort === 'bibliography' || sort === 'events') return place.title;
  return place.anchor === '' ? title : (topics?.[place.anchor] ?? '');
}

/** Whether a place has a number and the query asks how many. */
const isQuantity = (asked: readonly AskedWords[], { text }: SearchedPlace): boolean =>
  asked.some(({ isSoft }) => isSoft) && /\d/.test(text);

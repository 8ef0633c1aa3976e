/** What a query leaves out of its results, and the parts of the site that it names. */
import type { SitePart, Term } from '../query/terms.ts';
import { isWords } from './hits.ts';
import { answerIn, type ResultKind, type SearchResult, wordsOfPlace } from './passages.ts';

const PARTS: Readonly<Record<SitePart, ResultKind>> = {
  passages: 'passage',
  notes: 'note',
  records: 'document',
  topics: 'topic',
  essays: 'section',
  people: 'people',
  places: 'places',
  groups: 'groups',
  bibliography: 'bibliography',
  events: 'events',
};

/**
 * A result as the query wants it: no result if it is outside the parts of the site that the query names, or matches what the
 * query leaves out; and without its question or answer if that does.
 */
export function asWanted(result: SearchResult, terms: readonly Term[]): SearchResult[] {
  if (!isWanted(result, terms)) return [];
  const { beside, ...alone } = result;
  const { document } = result;
  return beside && isLeftOut({ document, place: beside, text: beside.text }, terms)
    ? [alone]
    : [result];
}

function isWanted(result: SearchResult, terms: readonly Term[]): boolean {
  return (
    !isLeftOut(result, terms) &&
    terms.every((term) => {
      if (term.kind === 'within') {
        const isWithin =
          term.part === undefined
            ? term.documents?.includes(result.document.id) === true
            : PARTS[term.part] === result.kind;
        return isWithin !== (term.not === true);
      }
      return !(term.kind === 'name' && term.isAbout && isBy(result, term.candidates));
    })
  );
}

/** A place with its document. */
type Placed = Pick<SearchResult, 'document' | 'place' | 'text'>;

/** Whether a place matches something that the query leaves out. */
const isLeftOut = (placed: Placed, terms: readonly Term[]): boolean =>
  terms.some((term) => term.not === true && isMatchedBy(placed, term));

const isBy = ({ place }: Placed, candidates: readonly { readonly id: string }[]): boolean =>
  candidates.some(({ id }) => place?.by === id);

/** Whether a place matches a term by its own words, names or dates. */
function isMatchedBy(placed: Placed, term: Term): boolean {
  const { place, document, text } = placed;
  if (isWords(term)) {
    const words = place === undefined ? text : wordsOfPlace(place);
    return answerIn(words, [term]).matched.includes(true);
  }
  switch (term.kind) {
    case 'name':
    case 'speaker':
    case 'party': {
      const names = term.kind === 'name' ? (place?.names ?? []) : [];
      return isBy(placed, term.candidates) || term.candidates.some(({ id }) => names.includes(id));
    }
    case 'date':
      return (place?.dates ?? [document.date ?? {}]).some(
        ({ low = '0', high = '9' }) => (term.low ?? '0') <= high && low <= (term.high ?? '9'),
      );
    case 'passage':
      return term.places.some(
        ({ document: id, first }) => id === document.id && first === place?.anchor,
      );
    default:
      return false;
  }
}

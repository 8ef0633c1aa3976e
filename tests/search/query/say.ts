/** Writes an interpretation in one line, for the table of queries. */
import type { CitedPlace, ParsedQuery, Term } from '../../../src/search/query/terms.ts';

/** `name a|b (folded) + date 1949-03-01/1949-03-31 + word planes`. */
export const say = ({ terms }: ParsedQuery): string =>
  terms.map((term) => `${term.not ? 'not ' : ''}${sayTerm(term)}`).join(' + ');

function sayTerm(term: Term): string {
  switch (term.kind) {
    case 'name':
    case 'speaker':
      return `${term.kind} ${term.candidates.map(({ id }) => id).join('|')} (${term.how})`;
    case 'date': {
      const { low = '..', high = '..', relation, assumed, dateKind } = term;
      const range = low === high ? low : `${low}/${high}`;
      const kind = dateKind === undefined ? 'date' : `date ${dateKind}`;
      const asked = relation === 'on' ? kind : `${kind} ${relation}`;
      return `${asked} ${range}${assumed === undefined ? '' : ` (${assumed})`}`;
    }
    case 'passage': {
      const { places, missing } = term;
      const note = missing && ` (${missing.document} ${missing.last ?? 'has no text'})`;
      return `passage ${places.map(sayPlace).join('|')}${note ?? ''}`;
    }
    case 'reference':
      return Object.entries(term.interpretations[0] ?? {})
        .map(([level, value]) =>
          typeof value === 'string' ? `${level} ${value}` : `${level} ${value.first}-${value.last}`,
        )
        .join(', ');
    case 'party':
      return `${term.role} ${term.candidates.map(({ id }) => id).join('|')}`;
    case 'genre':
      return `genre ${term.genres.join('|')}`;
    case 'within':
      return `in ${term.part ?? term.documents?.join('|')}`;
    case 'basis':
      return `dates ${term.basis}`;
    case 'unknown':
      return `unknown ${term.field}`;
    default:
      return `${term.kind} ${term.words.join(' ')}`;
  }
}

const sayPlace = ({ document, first, last }: CitedPlace): string =>
  [document, first && `#${first}`, last && last !== first && `-${last}`].filter(Boolean).join('');

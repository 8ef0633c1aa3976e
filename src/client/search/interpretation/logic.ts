/** Describes the interpretation of a query. */
import { all, any, LOCALE } from '#strings/locale.ts';
import * as words from '#strings/search-results.ts';
import { ID_NOTE } from '../../../markup/contract.ts';
import type { Lexicon } from '../../../search/lexicon.ts';
import type {
  Days,
  NameTerm,
  PartyTerm,
  ReferenceTerm,
  SpeakerTerm,
  Term,
  TextRange,
  WordsTerm,
} from '../../../search/query/terms.ts';

/** The interpretation of a part of the query, as a chip shows it. */
export interface Interpretation extends TextRange {
  readonly written: string;
  /** `person`, `date`…; missing if the reader chose plain words. */
  readonly kind?: string;
  readonly value: string;
  /** An assumption: `day before month`. */
  readonly note?: string | undefined;
}

/** Maximum names in a chip. */
const MAX_NAMES_IN_CHIP = 2;

/** The interpretation of `query` in order: all terms but plain words, and ranges that the reader changed to plain words. */
export function interpretationOf(
  query: string,
  terms: readonly Term[],
  asWords: readonly TextRange[],
  lexicon: Lexicon,
): Interpretation[] {
  const read = terms.flatMap((term) => {
    const { start, end, written, kind } = term;
    const isPlain = kind === 'word' && !term.not && !isExtended(term);
    return isPlain ? [] : [{ start, end, written, ...describeTerm(term, lexicon) }];
  });
  const plain = asWords.map(({ start, end }) => {
    const written = query.slice(start, end);
    return { start, end, written, value: written };
  });
  return [...read, ...plain].sort((a, b) => a.start - b.start);
}

/** Whether a word is searched with other words. */
const isExtended = ({ also = [], isPrefix, written }: WordsTerm): boolean =>
  isPrefix === true || (also.length > 0 && !written.includes(':'));

/** Describes a term. */
export function describeTerm(
  term: Term,
  lexicon: Lexicon,
): Pick<Interpretation, 'kind' | 'value' | 'note'> {
  const described = describeKind(term, lexicon);
  return term.not ? { ...described, kind: words.without(described.kind ?? '') } : described;
}

const namesKind = (term: NameTerm | SpeakerTerm | PartyTerm): string => {
  if (term.kind === 'speaker') return words.speaker;
  if (term.kind === 'party') return words.party[term.role];
  const [first] = term.candidates;
  const entry = first ? words.entry[first.register] : words.name;
  return term.isAbout ? words.about(entry) : entry;
};

function describeKind(
  term: Term,
  { names, documents, genres, callNumbers }: Lexicon,
): Pick<Interpretation, 'kind' | 'value' | 'note'> {
  switch (term.kind) {
    case 'name':
    case 'party':
    case 'speaker': {
      const all = term.candidates.map(
        ({ register, id }) => names[register].find((one) => one.id === id)?.forms[0] ?? id,
      );
      const more = all.length - MAX_NAMES_IN_CHIP;
      const shown = more > 1 ? [...all.slice(0, MAX_NAMES_IN_CHIP), words.more(more)] : all;
      return {
        kind: namesKind(term),
        value: shown.length === 0 ? words.quoted(term.form) : any(shown),
        note:
          shown.length === 0
            ? words.notKnown
            : term.how === 'near'
              ? words.nearestSpelling
              : undefined,
      };
    }
    case 'genre':
      return {
        kind: words.genre,
        value: any(term.genres.map((id) => genres.find((one) => one.id === id)?.label ?? id)),
      };
    case 'basis':
      return { kind: words.basis, value: words.bases[term.basis] };
    case 'within':
      return { kind: words.part, value: term.written.replace(/^[^:]*:\s*/, '') };
    case 'unknown':
      return { kind: words.unknownField, value: term.field, note: words.seeHelp };
    case 'word':
    case 'topic':
    case 'near':
      return {
        kind: words.wordKinds[term.kind],
        value: term.written,
        note: noteOnWords(term),
      };
    case 'date':
      return {
        kind: term.dateKind === undefined ? words.date : words.dateKind(term.dateKind),
        value: formatDays(term),
        note: term.assumed && words.assumed[term.assumed],
      };
    case 'reference':
      return { kind: words.callNumber, value: formatReference(term, callNumbers) };
    case 'passage': {
      const cited = term.places.map(({ document, first, last }) => {
        const citationPrefix =
          documents.find(({ id }) => id === document)?.citationPrefix ?? document;
        return [citationPrefix, passageNumbers(first, last)].join('');
      });
      const { places, missing } = term;
      return {
        kind: places[0]?.first === undefined ? words.document : words.passage,
        value: cited.join(', '),
        note: missing && words.missing(missing.document, missing.last),
      };
    }
    default:
      return { kind: words.phrase, value: words.quoted(term.written) };
  }
}

/** What is searched besides a word, or instead of it. */
function noteOnWords({ also = [], isPrefix, isCorrected }: WordsTerm): string | undefined {
  const others = all(also.map((one) => one.join(' ')));
  if (isCorrected) return words.correctedTo(others);
  if (also.length > 0) return words.alsoWords(others);
  return isPrefix ? words.anyEnding : undefined;
}

/** `.32`, `.75–78`, `, note 15` */
function passageNumbers(first = '', last = first): string {
  const [from, to] = [first, last].map((anchor) => anchor.replace(/^(?:n-|[a-z](?=\d))/, ''));
  const range = from === to ? from : `${from}–${to}`;
  if (first === '') return '';
  return first.startsWith(ID_NOTE) ? `, ${words.note(`${range}`)}` : `.${range}`;
}

/** A call number by the levels of the archive that it may be of: `box 3, folios 10–20`. */
function formatReference(
  { interpretations }: ReferenceTerm,
  archives: Lexicon['callNumbers'],
): string {
  const [values = {}] = interpretations;
  const levels = archives.find((one) =>
    Object.keys(values).every((level) => one.some(({ id }) => id === level)),
  );
  return (levels ?? []).reduce((cited, { id, one, several = one, separator = ', ' }) => {
    const value = values[id];
    if (value === undefined) return cited;
    const [first, last] = typeof value === 'string' ? [value, value] : [value.first, value.last];
    const form = first === last ? one : several;
    const range = first === last ? `${first}` : `${first}–${last}`;
    return `${cited}${cited && separator}${form.replace('{value}', range)}`;
  }, '');
}

/** Made on demand, because a formatter takes a browser longer than parsing the query. */
const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
const DAY_FORMAT = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const MONTH_FORMAT = { month: 'long', year: 'numeric' } as const;
const YEAR_FORMAT = { year: 'numeric' } as const;

/** `5 March 1949`, `March 1949`, `1949–1950`, `until 31 December 1949`. */
export function formatDays({ low, high }: Partial<Days>): string {
  if (low === undefined || high === undefined) {
    if (low !== undefined) return words.from(format(DAY_FORMAT).format(new Date(low)));
    return high === undefined
      ? words.anyDate
      : words.until(format(DAY_FORMAT).format(new Date(high)));
  }
  const [from, to] = [new Date(low), new Date(high)];
  const next = new Date(to.getTime() + 86_400_000);
  const months = from.getUTCDate() === 1 && next.getUTCDate() === 1;
  const years = months && from.getUTCMonth() === 0 && next.getUTCMonth() === 0;
  return format(years ? YEAR_FORMAT : months ? MONTH_FORMAT : DAY_FORMAT).formatRange(from, to);
}

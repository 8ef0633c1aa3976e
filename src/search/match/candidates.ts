/** Finds places for a parsed query in the field indexes, best first. */
import { ID_NOTE } from '../../markup/contract.ts';
import type { CallNumber, DatedPlace, FieldIndexes, PlaceAddress } from '../field-indexes.ts';
import type {
  CitedPlace,
  DateTerm,
  Days,
  LevelValues,
  NameTerm,
  PartyTerm,
  ReferenceTerm,
  SpeakerTerm,
  Term,
} from '../query/terms.ts';

/** The places of one term, with their ranks; 0 is best. */
type RankedPlaces = ReadonlyMap<PlaceAddress, number>;

/** The rank of a place for a term that it does not match. */
const MISSED = 1000;

/**
 * Finds the places that match every term, except words and phrases, which the field indexes do not contain. If the query
 * cites passages, only these are found. A document matches for all its passages. Sorted by rank, then by index order.
 */
export const placesFor = (terms: readonly Term[], indexes: FieldIndexes): PlaceAddress[] =>
  rankedPlaces(terms, indexes)
    .filter(([, rank]) => rank < MISSED)
    .map(([address]) => address);

/** The places that match as many terms as possible, if none matches all. */
export function placesForSome(terms: readonly Term[], indexes: FieldIndexes): PlaceAddress[] {
  const ranked = rankedPlaces(terms, indexes);
  const missed = (rank: number): number => Math.floor(rank / MISSED);
  const least = missed(ranked[0]?.[1] ?? 0);
  return ranked.filter(([, rank]) => missed(rank) === least).map(([address]) => address);
}

function rankedPlaces(
  terms: readonly Term[],
  indexes: FieldIndexes,
): (readonly [PlaceAddress, number])[] {
  const cited = terms.filter(({ kind }) => kind === 'passage');
  const found = (cited.length > 0 ? cited : terms)
    .filter((term) => !term.not)
    .flatMap((term) => findTerm(term, indexes) ?? []);
  const places = new Map<PlaceAddress, number>();
  for (const address of new Set(found.flatMap((one) => [...one.keys()]))) {
    const ranks = found.map(
      (one) => one.get(address) ?? one.get(documentInAddress(address)) ?? MISSED,
    );
    places.set(
      address,
      ranks.reduce((sum, one) => sum + one),
    );
  }
  return [...places].sort(([, a], [, b]) => a - b);
}

const documentInAddress = (address: PlaceAddress): PlaceAddress => address.split('#')[0] ?? address;

function findTerm(term: Term, indexes: FieldIndexes): RankedPlaces | undefined {
  if (term.kind === 'name') return ofName(term, indexes);
  if (term.kind === 'speaker') return ofSpeaker(term, indexes);
  if (term.kind === 'party') return ofParty(term, indexes);
  if (term.kind === 'genre') {
    return new Map(term.genres.flatMap((id) => indexes.genres[id] ?? []).map((id) => [id, 0]));
  }
  if (term.kind === 'date') return ofDate(term, indexes.dates);
  if (term.kind === 'reference') return ofReference(term, indexes.references);
  if (term.kind === 'passage')
    return new Map(term.places.map((place) => [addressOfPlace(place), 0]));
  return undefined;
}

const addressOfPlace = ({ document, first }: CitedPlace): PlaceAddress =>
  first === undefined ? document : `${document}#${first}`;

/** What is added to the rank of notes, of letters, of records of documents, and of the page of the entry itself. */
const RANKS = { note: 0.2, letter: 0.4, record: 0.45, entry: 0.5 };

/**
 * Ranks turns by a person before passages that name them, these before notes, documents that they sent or received, records
 * that name them, and their own page; and the form in the query before others.
 */
function ofName(
  { candidates, form }: NameTerm,
  { names, speakers, letters }: FieldIndexes,
): RankedPlaces {
  const found = new Map<PlaceAddress, number>();
  const add = (address: PlaceAddress, rank: number): void => {
    found.set(address, Math.min(rank, found.get(address) ?? rank));
  };
  for (const { register, id } of candidates) {
    const spoken = new Set(speakers[id]);
    const { from = [], to = [] } = letters[id] ?? {};
    for (const document of [...from, ...to]) add(document, RANKS.letter);
    for (const [written, addresses] of Object.entries(names[register]?.[id] ?? {})) {
      for (const address of addresses) {
        const kind = address.endsWith('#') ? 'record' : 'note';
        const isText = kind === 'note' && !address.includes(`#${ID_NOTE}`);
        if (kind === 'record' && found.has(documentInAddress(address))) continue;
        const more = isText ? 0 : RANKS[kind];
        add(address, (spoken.has(address) ? 0 : 0.1) + (written === form ? 0 : 0.05) + more);
      }
    }
    add(`/${register}/${id}/#`, RANKS.entry);
  }
  return found;
}

const ofParty = ({ candidates, role }: PartyTerm, { letters }: FieldIndexes): RankedPlaces =>
  new Map(candidates.flatMap(({ id }) => letters[id]?.[role] ?? []).map((id) => [id, 0]));

const ofSpeaker = ({ candidates }: SpeakerTerm, { speakers }: FieldIndexes): RankedPlaces =>
  new Map(candidates.flatMap(({ id }) => speakers[id] ?? []).map((address) => [address, 0]));

/** The dates that match a term, the nearest first. */
export const datesFor = (term: DateTerm, dates: readonly DatedPlace[]): DatedPlace[] =>
  rankedDates(term, dates).map(({ date }) => date);

interface RankedDate {
  readonly date: DatedPlace;
  readonly rank: number;
}

const rankedDates = (term: DateTerm, dates: readonly DatedPlace[]): RankedDate[] =>
  dates
    .filter((date) => daysOverlap(term, date) && isOfKind(term, date))
    .map((date) => ({ date, rank: dateRank(term, date) }))
    .sort((a, b) => a.rank - b.rank);

/** Whether a date is of the kind that the query asks for. */
const isOfKind = ({ dateKind, basis }: DateTerm, { kind, at, ...date }: DatedPlace): boolean =>
  (basis === undefined || basis.includes(date.basis)) &&
  (dateKind === undefined ||
    (dateKind === 'mentioned'
      ? at?.includes('#') === true
      : kind === dateKind && !at?.includes('#')));

/** Whether a date includes the whole of a date that is asked for, and is longer. */
export function covers({ low, high }: Partial<Days>, asked: DateTerm): boolean {
  if (asked.relation !== 'on' || asked.low === undefined || asked.high === undefined) return false;
  const [from, to] = [low ?? FIRST, high ?? LAST];
  const isLonger = from < asked.low || to > asked.high;
  return isLonger && from <= asked.low && to >= asked.high;
}

/** A passage with a smaller rank names the very day. */
const OF_THE_DAY = 0.04;

function ofDate(term: DateTerm, dates: readonly DatedPlace[]): RankedPlaces {
  const found = new Map<PlaceAddress, number>();
  for (const { date, rank } of rankedDates(term, dates)) {
    if (date.at !== undefined && !found.has(date.at)) found.set(date.at, rank);
  }
  // The passages of a document of the day that name it come before the document as a whole.
  for (const [address, rank] of found) {
    const whole = found.get(documentInAddress(address)) ?? 0;
    if (address.includes('#') && rank < OF_THE_DAY && whole < 0)
      found.set(address, 2 * whole + rank);
  }
  return found;
}

/**
 * The distance of a date from a term; 0 for the same days. A date within the range comes before one that extends beyond it;
 * for an open range, the date nearest to its end comes first. Stated dates come before others, and passages before documents,
 * but documents of the very day before passages that name it.
 */
function dateRank(term: DateTerm, date: DatedPlace): number {
  const isOfTheDay = term.precision === 'day' && term.relation === 'on' && date.low === date.high;
  const whole = date.at?.includes('#') ? 0 : isOfTheDay ? -OF_THE_DAY : OF_THE_DAY;
  const stated = date.basis === 'stated' ? 0 : 0.01;
  return (
    whole +
    stated +
    (term.low && term.high ? distanceInRange(term, date) : distanceFromEnd(term, date))
  );
}

const FIRST = '0000-01-01';
const LAST = '9999-12-31';
const DAY = 86_400_000;
const daysBetween = (a = FIRST, b = LAST): number => (timeOf(b) - timeOf(a)) / DAY;

/** The times of days that were compared before: a query compares the same days many times. */
const times = new Map<string, number>();

function timeOf(day: string): number {
  const time = times.get(day) ?? Date.parse(day);
  times.set(day, time);
  return time;
}

/** 1 for a date within the range, and up to 2 for a smaller overlap. */
function distanceInRange(
  asked: Partial<Days>,
  { low = FIRST, high = LAST }: Partial<Days>,
): number {
  const [first, from = FIRST] = [asked.low ?? FIRST, low].sort();
  const [to = LAST, last] = [asked.high ?? LAST, high].sort();
  const common = (daysBetween(from, to) + 1) / (daysBetween(first, last) + 1);
  if (common === 1) return 0;
  return low === from && high === to ? 1 : 2 - common;
}

/** The distance from the end in centuries; 1 for a date that extends over it. */
function distanceFromEnd({ low, high }: DateTerm, date: DatedPlace): number {
  const days = low === undefined ? daysBetween(date.high, high) : daysBetween(low, date.low);
  return days < 0 ? 1 : days / 36_525;
}

const daysOverlap = (a: Partial<Days>, b: Partial<Days>): boolean =>
  (a.low ?? FIRST) <= (b.high ?? LAST) && (b.low ?? FIRST) <= (a.high ?? LAST);

/** The call numbers that agree with what is asked for in every level of it. */
function ofReference(term: ReferenceTerm, references: readonly CallNumber[]): RankedPlaces {
  const agreeing = references.filter(({ levels }) =>
    term.interpretations.some((asked) => agrees(asked, levels)),
  );
  return new Map(
    agreeing.flatMap(
      ({ at }) =>
        [
          [at, 0],
          [documentInAddress(at), 1],
        ] as const,
    ),
  );
}

/** Whether a call number has every value that is asked for, in capitals or not; ranges agree where they overlap. */
export const agrees = (asked: LevelValues, given: LevelValues): boolean =>
  Object.entries(asked).every(([level, one]) => {
    const other = given[level];
    if (typeof one === 'string') return one.toLowerCase() === `${other}`.toLowerCase();
    return typeof other === 'object' && one.first <= other.last && other.first <= one.last;
  });

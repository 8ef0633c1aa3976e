/** What the small indexes answer to a reading: passages and documents, best first. */
import type { Address, CallNumber, DatedPlace, SmallIndexes } from './small-indexes.ts';
import type { DateTerm, NameTerm, Place, ReferenceTerm, SpeakerTerm, Term } from './terms.ts';

/** What one term finds: addresses with how well each answers, 0 for best. */
type Found = ReadonlyMap<Address, number>;

/**
 * The places that answer every term which the small indexes know; words and phrases are not theirs.
 * A document answers for all its passages. Order: how well they answer, then as the indexes have them.
 */
export function placesFor(terms: readonly Term[], indexes: SmallIndexes): Address[] {
  const found = terms.flatMap((term) => {
    const one = find(term, indexes);
    return one === undefined ? [] : [one];
  });
  const places = new Map<Address, number>();
  for (const [address] of found.flatMap((one) => [...one])) {
    const ranks = found.map((one) => one.get(address) ?? one.get(documentOf(address)));
    if (ranks.includes(undefined)) continue;
    places.set(
      address,
      ranks.reduce<number>((sum, rank) => sum + (rank ?? 0), 0),
    );
  }
  return [...places].sort(([, a], [, b]) => a - b).map(([address]) => address);
}

const documentOf = (address: Address): Address => address.split('#')[0] ?? address;

function find(term: Term, indexes: SmallIndexes): Found | undefined {
  if (term.kind === 'name') return ofName(term, indexes);
  if (term.kind === 'speaker') return ofSpeaker(term, indexes);
  if (term.kind === 'date') return ofDate(term, indexes.dates);
  if (term.kind === 'reference') return ofReference(term, indexes.references);
  if (term.kind === 'passage') return new Map(term.places.map((place) => [addressOf(place), 0]));
  return undefined;
}

const addressOf = ({ document, first }: Place): Address =>
  first === undefined ? document : `${document}#${first}`;

/** Where a person speaks stands before where they are named. */
function ofName({ candidates }: NameTerm, { names, speakers }: SmallIndexes): Found {
  const found = new Map<Address, number>();
  for (const { register, id } of candidates) {
    const named = Object.values(names[register][id] ?? {}).flat();
    const spoken = new Set(speakers[id]);
    for (const address of named) found.set(address, spoken.has(address) ? 0 : 1);
  }
  return found;
}

const ofSpeaker = ({ candidates }: SpeakerTerm, { speakers }: SmallIndexes): Found =>
  new Map(candidates.flatMap(({ id }) => speakers[id] ?? []).map((address) => [address, 0]));

/** The dates that a reader asks for, the nearest to what is asked first. */
export function datesFound(term: DateTerm, dates: readonly DatedPlace[]): DatedPlace[] {
  return dates
    .filter((date) => overlap(term, date))
    .map((date) => ({ date, rank: rankOf(term, date) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ date }) => date);
}

function ofDate(term: DateTerm, dates: readonly DatedPlace[]): Found {
  const found = new Map<Address, number>();
  for (const date of datesFound(term, dates)) {
    if (date.at !== undefined && !found.has(date.at)) found.set(date.at, rankOf(term, date));
  }
  return found;
}

/** The very stretch that is asked for, then what lies within it, then what reaches into it; stated dates first. */
function rankOf(term: DateTerm, { low = '', high = '9999', basis, at }: DatedPlace): number {
  const [from, to] = [term.low ?? '', term.high ?? '9999'];
  const fit = low === from && high === to ? 0 : low >= from && high <= to ? 1 : 2;
  const passage = at?.includes('#') ? 0 : 1;
  return fit + (basis === 'stated' ? 0 : 0.2) + passage * 0.5;
}

function overlap(a: Partial<DatedPlace>, b: Partial<DatedPlace>): boolean {
  return (a.low ?? '') <= (b.high ?? '9999') && (b.low ?? '') <= (a.high ?? '9999');
}

/** The call numbers that agree in every level asked for; leaves agree where they overlap. */
function ofReference(term: ReferenceTerm, references: readonly CallNumber[]): Found {
  const agreeing = references.filter(
    (reference) =>
      (['fond', 'opis', 'delo', 'papka'] as const).every(
        (level) => term[level] === undefined || term[level] === reference[level],
      ) && leavesMeet(term.listy, reference.listy),
  );
  return new Map(
    agreeing.flatMap(
      ({ at }) =>
        [
          [at, 0],
          [documentOf(at), 1],
        ] as const,
    ),
  );
}

const leavesMeet = (asked: ReferenceTerm['listy'], held: CallNumber['listy']): boolean =>
  asked === undefined ||
  (held !== undefined && asked.first <= held.last && held.first <= asked.last);

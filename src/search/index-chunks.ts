/**
 * Divides the field indexes into chunks, so that a query fetches only what it needs: packs of register entries, one file for each
 * year, one for call numbers.
 */
import { inPacks, packOf } from '../markup/packs.ts';
import type {
  CallNumber,
  Correspondence,
  DatedPlace,
  FieldIndexes,
  NamePlaces,
  SpeakerPlaces,
} from './field-indexes.ts';
import type { Lexicon, Register } from './lexicon.ts';
import type { DateTerm, Term } from './query/terms.ts';
import type { SearchedDocument } from './records.ts';

/** The passages that name an entry, and those that it speaks. */
export interface NameChunk {
  readonly register: Register;
  readonly id: string;
  readonly forms: NonNullable<NamePlaces[Register]>[string];
  readonly speaks: SpeakerPlaces[string];
  /** Missing if it sent and received nothing. */
  readonly letters?: Correspondence;
}

/** The content of a chunk. */
export interface IndexChunk {
  readonly names?: readonly NameChunk[];
  readonly dates?: readonly DatedPlace[];
  readonly references?: readonly CallNumber[];
  /** The documents of one genre. */
  readonly genre?: { readonly id: string; readonly documents: readonly string[] };
  /** The texts of the first results, as documents with some of their passages and notes. */
  readonly texts?: readonly SearchedDocument[];
}

/** The file of dates that extend over the end of a year. */
export const YEAR_CROSSING_DATES = 'dates/spans';
/** The file of all dates, for suggestions, if they are few. */
const ALL_DATES = 'dates/all';
/** Maximum places of dates and call numbers with a text in a file. */
export const MAX_PLACES_WITH_TEXT = 24;
/** Names that may be meant by a term; with more, no texts are fetched. */
const MAX_CANDIDATES = 4;
/** Maximum dates in one file. */
export const MAX_DATES_IN_ONE_FILE = 300;
const REFERENCES = 'references';

/**
 * The chunks by file name, such as `dates/1911`. Every entry is in a pack, even if no text names it.
 * @param packs the number of packs of entries
 */
export function chunksOf(
  { names, speakers, letters, genres, dates, references }: FieldIndexes,
  entries: Readonly<Record<Register, readonly { readonly id: string }[]>>,
  packs: number,
): Map<string, IndexChunk> {
  const all = (Object.keys(names) as Register[]).flatMap((register) =>
    entries[register].map(({ id }): NameChunk => {
      const forms = names[register]?.[id] ?? {};
      const written = letters[id] === undefined ? {} : { letters: letters[id] };
      return { register, id, forms, speaks: speakers[id] ?? [], ...written };
    }),
  );
  const ofNames = inPacks(all, packs, nameKey).map(([pack, names]): [string, IndexChunk] => [
    namePack(pack),
    { names },
  ]);
  const byFile = Map.groupBy(dates, ({ low, high }) => {
    const year = low?.slice(0, 4);
    return year !== undefined && year === high?.slice(0, 4) ? dateFile(year) : YEAR_CROSSING_DATES;
  });
  const ofDates = [...byFile].map(([file, dates]): [string, IndexChunk] => [file, { dates }]);
  const ofAllDates: [string, IndexChunk][] =
    dates.length > MAX_DATES_IN_ONE_FILE ? [] : [[ALL_DATES, { dates }]];
  const ofGenres = Object.entries(genres).map(([id, documents]): [string, IndexChunk] => [
    genreFile(id),
    { genre: { id, documents } },
  ]);
  return new Map([
    ...ofNames,
    ...ofDates,
    ...ofAllDates,
    ...ofGenres,
    [REFERENCES, { references }],
  ]);
}

/** What an entry is packed by. */
export const nameKey = ({
  register,
  id,
}: {
  readonly register: string;
  readonly id: string;
}): string => `${register}/${id}`;
/** The file of a pack of register entries. */
export const namePack = (pack: number | string): string => `names/${pack}`;
/** The file of the texts of the first results of register entries. */
export const textsOfNames = (pack: number): string => `texts/names/${pack}`;
/** The file of the texts of the first results of dates in a year. */
export const textsOfYear = (year: number): string => `texts/dates/${year}`;
/** The file of the words that begin with a letter, by its code point: other names are not safe in addresses. */
export const wordFile = (letter: string): string => `words/${letter.codePointAt(0)?.toString(16)}`;
/** The file of the documents of a genre. */
export const genreFile = (id: string): string => `genres/${id}`;
/** The file of the dates of a year. */
export const dateFile = (year: string | number): string => `dates/${year}`;

const VOCABULARY = 'vocabulary';

/** Maximum documents in the lexicon; more documents are in a separate file. */
const MAX_DOCUMENTS_IN_LEXICON = 50;

/** The lexicon as it is fetched, without the documents if they are many. */
export type StoredLexicon = Omit<Lexicon, 'documents'> & Partial<Lexicon>;

/** The lexicon as files, by file name. */
export function lexiconFiles({ documents, ...rest }: Lexicon): Map<string, unknown> {
  return documents.length > MAX_DOCUMENTS_IN_LEXICON
    ? new Map<string, unknown>([
        [VOCABULARY, rest],
        ['documents', documents],
      ])
    : new Map([[VOCABULARY, { ...rest, documents }]]);
}

/** Maximum characters of a lexicon that the search page contains; a larger one is only fetched. */
const MAX_CHARACTERS_IN_PAGE = 64_000;

/** The lexicon as JSON for the search page, so that no query waits for a request; `undefined` if it is large. */
export function lexiconInPage(lexicon: Lexicon): string | undefined {
  const json = JSON.stringify(lexiconFiles(lexicon).get(VOCABULARY)).replaceAll('<', '\\u003c');
  return json.length > MAX_CHARACTERS_IN_PAGE ? undefined : json;
}

/** The files that answer `terms`. */
export function filesFor(
  terms: readonly Term[],
  { dated, packs }: Pick<Lexicon, 'dated' | 'packs'>,
): string[] {
  const files = terms.flatMap((term) => {
    if (term.kind === 'name' || term.kind === 'speaker' || term.kind === 'party') {
      return term.candidates.map((one) => namePack(packOf(nameKey(one), packs.names)));
    }
    if (term.kind === 'date') {
      const years = dated.years.filter((year) => isAsked(year, term)).map(dateFile);
      return dated.spans ? [...years, YEAR_CROSSING_DATES] : years;
    }
    if (term.kind === 'genre') return term.genres.map(genreFile);
    return term.kind === 'reference' ? [REFERENCES] : [];
  });
  return [...new Set(files)];
}

/** The files with texts of the first results of `terms`, which whole documents are not needed for. */
export function textFilesFor(
  terms: readonly Term[],
  { dated, packs }: Pick<Lexicon, 'dated' | 'packs'>,
): string[] {
  const files = terms.flatMap((term) => {
    if (term.kind === 'name' || term.kind === 'speaker' || term.kind === 'party') {
      const { candidates } = term;
      return candidates.length > MAX_CANDIDATES
        ? []
        : candidates.map((one) => textsOfNames(packOf(nameKey(one), packs.texts)));
    }
    if (term.kind !== 'date') return [];
    const [year, ...others] = dated.years.filter((year) => isAsked(year, term));
    return year !== undefined && others.length === 0 && dated.withTexts.includes(year)
      ? [textsOfYear(year)]
      : [];
  });
  return [...new Set(files)];
}

/** The files of the dates in `terms`, and of the nearest years before and after them. */
export function filesBeside(
  terms: readonly Term[],
  lexicon: Pick<Lexicon, 'dated' | 'packs'>,
): string[] {
  const { dated } = lexicon;
  const dates = terms.filter((term) => term.kind === 'date');
  const beside = dates.flatMap(({ low, high }) => [
    Math.max(...dated.years.filter((year) => year < Number(low?.slice(0, 4) ?? 0))),
    Math.min(...dated.years.filter((year) => year > Number(high?.slice(0, 4) ?? 9999))),
  ]);
  const files = beside.filter(Number.isFinite).map(dateFile);
  return [...new Set([...filesFor(dates, lexicon), ...files])];
}

/** The files of dates that may complete `text`: of the years in it, or of all dates if they are few. */
export function filesWhileTyping(
  text: string,
  { dated, grammar }: Pick<Lexicon, 'dated' | 'grammar'>,
): string[] {
  if (!new RegExp(`\\d|(?:^|\\s)(?:${grammar.months.join('|')})`, 'i').test(text)) return [];
  const years = dated.years.filter((year) => text.includes(String(year)));
  if (years.length > 0) return years.map(dateFile);
  return dated.few ? [ALL_DATES] : [];
}

const isAsked = (year: number, { low, high }: DateTerm): boolean =>
  year >= Number(low?.slice(0, 4) ?? 0) && year <= Number(high?.slice(0, 4) ?? 9999);

/** Joins fetched chunks into field indexes, which contain nothing else. */
export function joinChunks(chunks: readonly IndexChunk[]): FieldIndexes {
  const names: Partial<Record<Register, Record<string, NameChunk['forms']>>> = {};
  const speakers: Record<string, NameChunk['speaks']> = {};
  const letters: Record<string, Correspondence> = {};
  for (const name of chunks.flatMap(({ names = [] }) => names)) {
    names[name.register] = { ...names[name.register], [name.id]: name.forms };
    speakers[name.id] = name.speaks;
    if (name.letters !== undefined) letters[name.id] = name.letters;
  }
  return {
    names,
    speakers,
    letters,
    genres: Object.fromEntries(
      chunks.flatMap(({ genre }) => (genre ? [[genre.id, genre.documents]] : [])),
    ),
    dates: chunks.flatMap(({ dates = [] }) => dates).sort(inOrderOfTime),
    references: chunks.flatMap(({ references = [] }) => references),
  };
}

/** Compares dates in chronological order; dates without an end come last. */
export const inOrderOfTime = (a: DatedPlace, b: DatedPlace): number =>
  compareText(a.low ?? '', b.low ?? '') || compareText(a.high ?? '9999', b.high ?? '9999');

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

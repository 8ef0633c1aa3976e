/** Groups results: passages by the people in the query, passages by others, notes, essays. */
import { all } from '#strings/locale.ts';
import * as words from '#strings/search-results.ts';
import type { Lexicon } from '../../../search/lexicon.ts';
import { isWords } from '../../../search/match/hits.ts';
import {
  RESULT_KINDS,
  type ResultKind,
  type SearchResult,
} from '../../../search/match/passages.ts';
import { areStopWords } from '../../../search/query/stop-words.ts';
import type { Candidate, Term } from '../../../search/query/terms.ts';
import { wordsOf } from '../../../search/words.ts';
import { recognitionSentences, spellingSentence } from '../explanation/logic.ts';
import { describeTerm } from '../interpretation/logic.ts';

/** The results in one topic of a document, or in a document without topics. */
export interface GroupPart {
  readonly document: SearchResult['document'];
  readonly topic?: string | undefined;
  readonly found: readonly SearchResult[];
}

export interface ResultGroup {
  /** `A. Keeper on boats`, `Words of A. Keeper`, `Notes on boats`. */
  readonly title: string;
  /** Sentences that explain the match; may be empty. */
  readonly why: string;
  readonly found: readonly SearchResult[];
  readonly parts: readonly GroupPart[];
  /** Whether only the heading is shown until a reader opens it. */
  readonly isClosed?: true;
}

/** The groups, ordered by their best results; notes and essays come last. */
export function groupsOf(
  found: readonly SearchResult[],
  terms: readonly Term[],
  lexicon: Lexicon,
): ResultGroup[] {
  const asked = new Set(entriesMeant(terms).map(({ id }) => id));
  const keyOf = ({ kind, place, document, isPartial, isCovering }: SearchResult): string => {
    if (isPartial) return 'partial';
    if (isCovering) return 'covering';
    // A letter is by its sender, unless it quotes somebody.
    const [by = ''] = place?.by === undefined ? (document.from ?? []) : [place.by];
    return kind === 'passage' && asked.has(by) ? `by ${by}` : kind;
  };
  const groups = [...Map.groupBy(found, keyOf)];
  // Documents of the day that is asked for come before passages that name it.
  const isOfTheDay = groups[0]?.[0] === 'document' && terms.some(({ kind }) => kind === 'date');
  // So does a page that has the title that is asked for.
  const isFirst = ([key, members]: (typeof groups)[number]): boolean =>
    (isOfTheDay && key === 'document') || members.some((one) => hasTitle(one, terms, lexicon));
  const orderOf = ([key, members]: (typeof groups)[number]): number =>
    (isFirst([key, members]) ? -1 : LAST_GROUPS.indexOf(key)) +
    (members.every(({ isClose }) => isClose) ? LAST_GROUPS.length : 0);
  const inOrder = groups.toSorted((a, b) => orderOf(a) - orderOf(b));
  const spoken = groups.some(([key]) => key.startsWith('by '));
  // A title names no words that no result has.
  const ofWords = terms.filter((term) => isWords(term) && !term.not);
  const isFound = (term: Term): boolean =>
    found.some(
      ({ matched }) => matched.length !== ofWords.length || matched[ofWords.indexOf(term)],
    );
  const hasWords = found.some(({ matched }) => matched.includes(true));
  const named = terms.filter((term) => !isWords(term) || (hasWords && isFound(term)));
  return inOrder.map(([key, members], place) => ({
    title: titleOf(key, spoken, named, lexicon),
    why: [
      ...(place === 0 ? recognitionSentences(terms, lexicon) : []),
      spellingSentence(members, terms),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    found: members,
    parts: partsOf(members),
    ...(key === 'covering' && groups.length > 1 ? { isClosed: true } : {}),
  }));
}

/** Whether the words of the query are the title of the page. Queries have no stop words. */
function hasTitle(
  { document }: SearchResult,
  terms: readonly Term[],
  { grammar }: Lexicon,
): boolean {
  const title = wordsOf(document.title).filter((word) => !areStopWords([word], grammar));
  return (
    terms.every(({ kind, not }) => kind === 'word' && !not) &&
    title.join(' ') === terms.flatMap(({ written }) => wordsOf(written)).join(' ')
  );
}

/** Keys of groups whose title does not depend on other groups. */
type Titled = Exclude<ResultKind, 'passage'> | 'covering' | 'partial';

/** Those groups come last, in this order. */
const LAST_GROUPS: readonly string[] = [
  ...RESULT_KINDS.filter((kind) => kind !== 'passage'),
  'covering',
  'partial',
] satisfies Titled[];

const isTitled = (key: string): key is Titled => LAST_GROUPS.includes(key);

/** All entries that names and speakers in a query may mean. */
export const entriesMeant = (terms: readonly Term[]): Candidate[] =>
  terms.flatMap((term) =>
    term.kind === 'name' || term.kind === 'speaker' ? [...term.candidates] : [],
  );

function partsOf(found: readonly SearchResult[]): GroupPart[] {
  const parts = Map.groupBy(found, ({ document, place }) => `${document.id} ${place?.topic ?? ''}`);
  return [...parts.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { document, place } = first;
    return [{ document, topic: document.topics?.[place?.topic ?? ''], found: members }];
  });
}

function titleOf(key: string, spoken: boolean, terms: readonly Term[], lexicon: Lexicon): string {
  const speaker = /^by (.*)/.exec(key)?.[1];
  const values = (kinds: readonly Term['kind'][]): string[] =>
    terms
      .filter((term) => kinds.includes(term.kind) && !term.not)
      .filter((term) => !(speaker !== undefined && entriesMeant([term]).some(isOf(speaker))))
      .map((term) => (term.kind === 'word' ? term.written : describeTerm(term, lexicon).value));
  const subject = all(
    values(['name', 'speaker', 'party', 'genre', 'word', 'phrase', 'topic', 'near']),
  );
  const rest = all(values(['date', 'reference', 'passage']));
  const lead =
    speaker === undefined
      ? groupTitle(key, spoken, subject)
      : words.group.speaker(printedName(speaker, lexicon), subject);
  return [lead, rest].filter((part) => part !== '').join(', ');
}

const isOf =
  (id: string) =>
  (entry: Candidate): boolean =>
    entry.id === id;

function groupTitle(key: string, spoken: boolean, subject: string): string {
  if (isTitled(key)) return words.group[key](subject);
  return spoken ? words.group.others(subject) : words.group.passage(subject);
}

/** The printed name of an entry. */
export function printedName(id: string, { names }: Lexicon): string {
  const all = [...names.people, ...names.places, ...names.groups];
  return all.find((entry) => entry.id === id)?.forms[0] ?? id;
}

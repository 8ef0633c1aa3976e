/** Finds passages and notes by number: `I.32`, `I.75-78`, `doc 1 turn 32`, `post.4`, `note 15 of I`. */
import { ID_NOTE } from '../../markup/contract.ts';
import type { Citable, Lexicon } from '../lexicon.ts';
import { madeOnce } from '../made-once.ts';
import { namedGroups, type QueryGrammar } from './grammar.ts';
import { longest } from './longest-terms.ts';
import { groupByKeys } from './name-forms.ts';
import { romanValue } from './roman.ts';
import type { CitedPlace, PassageTerm, Unwritten } from './terms.ts';

const NAME = '(?<name>[^\\s.:,()]+)';
const NUMBERS = '(?<from>\\d+)(?:\\s?-\\s?(?<to>\\d+))?';

/** What is needed to find citations in a query: the words for documents, passages and notes. */
export type CitingWords = Pick<Lexicon, 'grammar' | 'noteWords'>;

/** The sources of a document before and after what is cited in it: `doc 1`, `of doc 1`. */
export const documentShapes = ({ document, within }: QueryGrammar): readonly [string, string] => [
  `(?:(?:${document})\\s*#?\\s*)?${NAME}`,
  `(?:,?\\s+(?:${within})\\s+(?:(?:${document})\\s*#?\\s*)?${NAME})`,
];

/** Shapes as expressions that match whole words. */
export const wholeShapes = (shapes: readonly string[]): RegExp[] =>
  shapes.map((shape) => new RegExp(`(?<![^\\s(])${shape}(?!\\w|\\.\\d)`, 'giu'));

function shapesOf({ grammar, noteWords }: CitingWords): RegExp[] {
  const { turn, paragraph, plural } = grammar;
  const [NAMED, OF] = documentShapes(grammar);
  const units = { turn, paragraph, note: `(?:${noteWords})(?:${plural})` };
  const UNIT = `(?:${namedGroups(units)})\\.?\\s*`;
  return wholeShapes([
    `${UNIT}${NUMBERS}${OF}?`,
    // Letters are notes only at the end of a phrase: "note a", but not "note a difference".
    `(?<note>${noteWords})\\s+(?<from>[a-z]{1,2}\\d*)(?:${OF}|(?=\\s*$))`,
    `${NAMED}[\\s,]+${UNIT}${NUMBERS}`,
    `(?:${grammar.document})\\s*#?\\s*${NAME}`,
    `(?<name>[^\\s\\d.:,()][^\\s.:,()]*)[.:]${NUMBERS}`,
    // Alone: beside other words, or with the figures of a year, the two are something else.
    `(?<=^\\s*)${NAME}(?<spaced>\\s+)(?!\\d{4})${NUMBERS}(?=\\s*$)`,
  ]);
}

/** Whether the query may cite something by number, so that the list of documents is needed. */
export const mayCite = (query: string, words: CitingWords): boolean =>
  shapesOf(words).some((shape) => query.search(shape) >= 0);

/** Finds citations of existing passages and notes. A range is cut at the end of the document. */
export function findPassages(
  query: string,
  { documents, ...words }: CitingWords & Pick<Lexicon, 'documents'>,
): Unwritten<PassageTerm>[] {
  const terms = shapesOf(words).flatMap((shape) =>
    [...query.matchAll(shape)].map(({ 0: { length }, groups = {}, index }) => ({
      kind: 'passage' as const,
      start: index,
      end: index + length,
      ...resolve(groups, documents),
    })),
  );
  // "document I, turn 32" is neither the document nor any turn 32.
  return longest(terms.filter(({ places }) => places.length > 0));
}

type Groups = Readonly<Record<string, string | undefined>>;
type Cited = Pick<PassageTerm, 'places' | 'missing'>;

function resolve(
  { name, turn, paragraph, note, spaced, from, to }: Groups,
  documents: readonly Citable[],
): Cited {
  const meant = name === undefined ? documents : documentsCalled(name, documents);
  if (from === undefined) return { places: meant.map(({ id }) => ({ document: id })) };
  if (note !== undefined) return { places: meant.flatMap((one) => citedNotes(one, from, to)) };
  const kind = name !== undefined ? '' : turn ? 't' : paragraph ? 'p' : '';
  const places = meant.flatMap((one) => citedPassages(one, Number(from), Number(to ?? from), kind));
  const missed = name === undefined || spaced || places.length > 0 ? undefined : meant[0];
  return missed ? { places: [{ document: missed.id }], missing: missingIn(missed) } : { places };
}

const missingIn = ({ citationPrefix: document, last }: Citable): Cited['missing'] =>
  last === undefined ? { document } : { document, last: last.slice(1) };

/**
 * The passages of a range of numbers. It is cut at the end of the document.
 * @param kind `t` for turns, `p` for paragraphs; without it those that the document has, or both
 */
export const citedPassages = (
  { id, last = '', others = [] }: Citable,
  first: number,
  to: number,
  kind = '',
): CitedPlace[] =>
  [last, ...others].flatMap((one) => {
    const own = one.slice(0, 1);
    const end = Number(one.slice(1));
    if (first < 1 || first > end || !own.startsWith(kind)) return [];
    const stop = Math.max(first, Math.min(to, end));
    return [{ document: id, first: `${own}${first}`, last: `${own}${stop}` }];
  });

function citedNotes({ id, notes: labels = [] }: Citable, from: string, to = from): CitedPlace[] {
  const [first, last] = [from, to].map((label) =>
    labels.find((one) => one === label.toLowerCase()),
  );
  return first === undefined
    ? []
    : [{ document: id, first: ID_NOTE + first, last: ID_NOTE + (last ?? first) }];
}

/** The documents that `name` means: their citation prefix, their id, or the value of their Roman numeral. */
export const documentsCalled = (name: string, documents: readonly Citable[]): readonly Citable[] =>
  documentsByName(documents).get(name.toLowerCase()) ?? [];

const documentsByName = madeOnce((documents: readonly Citable[]) =>
  groupByKeys(documents, namesOf),
);

function namesOf({ id, citationPrefix }: Citable): string[] {
  return [id, citationPrefix.toLowerCase(), `${romanValue(citationPrefix)}`];
}

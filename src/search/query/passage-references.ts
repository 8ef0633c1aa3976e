/** Finds passages and notes by number: `I.32`, `I.75-78`, `doc 1 turn 32`, `post.4`, `note 15 of I`. */
import { ID_NOTE } from '../../markup/contract.ts';
import type { Citable } from '../lexicon.ts';
import { longest } from './longest-terms.ts';
import { romanValue } from './roman.ts';
import type { CitedPlace, PassageTerm, Unwritten } from './terms.ts';

const DOCUMENT = '(?:doc(?:ument|\\.)?\\s*#?\\s*)';
const NAME = '(?<name>[^\\s.:,()]+)';
const NUMBERS = '(?<from>\\d+)(?:\\s?-\\s?(?<to>\\d+))?';
const OF = `(?:,?\\s+(?:of|in|to)\\s+${DOCUMENT}?${NAME})`;

/** @param note the words for a note, as a regular expression */
const shapesOf = (note: string): RegExp[] => {
  const UNIT = `(?<unit>turn|paragraph|para?|${note})s?\\.?\\s*`;
  return [
    `${UNIT}${NUMBERS}${OF}?`,
    // Letters are notes only at the end of a phrase: "note a", but not "note a difference".
    `(?<unit>${note})\\s+(?<from>[a-z]{1,2}\\d*)(?:${OF}|(?=\\s*$))`,
    `${DOCUMENT}?${NAME}[\\s,]+${UNIT}${NUMBERS}`,
    `${DOCUMENT}${NAME}`,
    `(?<name>[^\\s\\d.:,()][^\\s.:,()]*)[.:]${NUMBERS}`,
  ].map((shape) => new RegExp(`(?<![^\\s(])${shape}(?!\\w|\\.\\d)`, 'giu'));
};

/** Whether the query may cite something by number, so that the list of documents is needed. */
export const mayCite = (query: string, note: string): boolean =>
  shapesOf(note).some((shape) => query.search(shape) >= 0);

/** Finds citations of existing passages and notes. A range is cut at the end of the document. */
export function findPassages(
  query: string,
  documents: readonly Citable[],
  note: string,
): Unwritten<PassageTerm>[] {
  const terms = shapesOf(note).flatMap((shape) =>
    [...query.matchAll(shape)].map(({ 0: { length }, groups = {}, index }) => ({
      kind: 'passage' as const,
      start: index,
      end: index + length,
      ...resolve(groups, documents, note),
    })),
  );
  // "document I, turn 32" is neither the document nor any turn 32.
  return longest(terms.filter(({ places }) => places.length > 0));
}

type Groups = Readonly<Record<string, string | undefined>>;
type Cited = Pick<PassageTerm, 'places' | 'note'>;

function resolve(
  { name, unit = '', from, to }: Groups,
  documents: readonly Citable[],
  note: string,
): Cited {
  const meant = documents.filter((document) => name === undefined || isCalled(document, name));
  if (from === undefined) return { places: meant.map(({ id }) => ({ document: id })) };
  if (new RegExp(note, 'i').test(unit))
    return { places: meant.flatMap((one) => citedNotes(one, from, to)) };
  const kind = name === undefined ? unit.slice(0, 1).toLowerCase() : '';
  const numbered = meant.filter(({ last = '' }) => last.startsWith(kind));
  const places = numbered.flatMap((one) => citedPassages(one, Number(from), Number(to ?? from)));
  const missed = name === undefined || places.length > 0 ? undefined : meant[0];
  return missed ? { places: [{ document: missed.id }], note: guessNote(missed) } : { places };
}

/** The reason why a document has no passage of this number. */
const guessNote = ({ citationPrefix, last }: Citable): string =>
  last === undefined
    ? `${citationPrefix} has no text here`
    : `${citationPrefix} ends at ${last.slice(1)}`;

function citedPassages({ id, last = '' }: Citable, first: number, to: number): CitedPlace[] {
  const [kind, end] = [last.slice(0, 1), Number(last.slice(1))];
  if (first < 1 || first > end) return [];
  const stop = Math.max(first, Math.min(to, end));
  return [{ document: id, first: `${kind}${first}`, last: `${kind}${stop}` }];
}

function citedNotes({ id, notes: labels = [] }: Citable, from: string, to = from): CitedPlace[] {
  const [first, last] = [from, to].map((label) =>
    labels.find((one) => one === label.toLowerCase()),
  );
  return first === undefined
    ? []
    : [{ document: id, first: ID_NOTE + first, last: ID_NOTE + (last ?? first) }];
}

/** Whether `name` means the document: its citation prefix, its id, or the value of its Roman numeral. */
const isCalled = ({ id, citationPrefix }: Citable, name: string): boolean =>
  [id, citationPrefix.toLowerCase(), String(romanValue(citationPrefix))].includes(
    name.toLowerCase(),
  );

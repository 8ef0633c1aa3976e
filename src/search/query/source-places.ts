/**
 * Finds pages, folios and lines of the sources, notes by their marks, and passages of documents with Arabic numbers: `p. 1046`,
 * `fol. 14v of register`, `note †`, `264.3`. Only queries with a figure or a mark have them, so a page may load this later.
 */
import { ID_NOTE } from '../../markup/contract.ts';
import type { Citable, Lexicon } from '../lexicon.ts';
import { longest } from './longest-terms.ts';
import {
  type CitingWords,
  citedPassages,
  documentShapes,
  documentsCalled,
  wholeShapes,
} from './passage-references.ts';
import { findReferences } from './references.ts';
import type { CitedPlace, PassageTerm, Unwritten } from './terms.ts';

/** A mark of a note that is neither a number nor letters alone, `9a`, `†`, `1046/1`, or a number that several pages may have. */
const MARK = '\\d+\\/[a-z]+|(?:\\d+\\/)?(?:[*†‡§¶‖]+|\\d+[a-z]|\\d+(?!\\s?-))';
/** The number of a page or folio: `14`, `14v`, `xii`. */
const NUMBER = '\\d+\\p{L}{0,2}|[ivxlc]+';

function shapesOf({ grammar, noteWords }: CitingWords): RegExp[] {
  const [NAMED, OF] = documentShapes(grammar);
  const places = [
    `(?<note>${noteWords})(?:${grammar.plural})\\.?\\s*(?<mark>${MARK})`,
    `(?<unit>${Object.values(grammar.sourceUnits).join('|')})\\s*(?<from>${NUMBER})(?:\\s?-\\s?(?<to>${NUMBER}))?`,
  ];
  return wholeShapes([
    ...places.flatMap((place) => [`${place}${OF}?`, `${NAMED}[\\s,]+${place}`]),
    '(?<number>\\d+)\\.(?<from>\\d+)(?:-(?<to>\\d+))?',
  ]);
}

/** Whether the query may cite a place of a source, so that the list of documents is needed. */
export const mayCitePlace = (query: string, words: CitingWords): boolean =>
  shapesOf(words).some((shape) => query.search(shape) >= 0);

/** Finds what exists. A place in a longer call number is a part of that. */
export function findSourcePlaces(
  query: string,
  { documents, callNumbers, ...words }: CitingWords & Pick<Lexicon, 'documents' | 'callNumbers'>,
): Unwritten<PassageTerm>[] {
  const terms = shapesOf(words).flatMap((shape) =>
    [...query.matchAll(shape)].map(({ 0: { length }, groups = {}, index }) => ({
      kind: 'passage' as const,
      start: index,
      end: index + length,
      places: (groups.name === undefined
        ? documents
        : documentsCalled(groups.name, documents)
      ).flatMap((document) => placesIn(document, groups, words)),
    })),
  );
  const found = terms.filter(({ places }) => places.length > 0);
  if (found.length === 0) return [];
  const references = findReferences(query, callNumbers);
  const isOwn = ({ start, end }: Unwritten<PassageTerm>): boolean =>
    references.every(
      (one) => end <= one.start || start >= one.end || (start <= one.start && end >= one.end),
    );
  return longest(found.filter(isOwn));
}

type Groups = Readonly<Record<string, string | undefined>>;

function placesIn(
  document: Citable,
  { mark, number, unit = '', from = '', to = from }: Groups,
  { grammar: { sourceUnits } }: CitingWords,
): CitedPlace[] {
  const { id, notes = [], marks = {}, places = [] } = document;
  if (mark !== undefined) {
    const own = notes.map((label) => [label, ID_NOTE + label] as const);
    // A mark is that of every page that has it: `1` of `1046/1`.
    return [...own, ...Object.entries(marks)]
      .filter(([label]) => [label, label.replace(/^.*\//, '')].includes(mark.toLowerCase()))
      .map(([, anchor]) => ({ document: id, first: anchor, last: anchor }));
  }
  if (number !== undefined) {
    return document.citationPrefix === number
      ? citedPassages(document, Number(from), Number(to))
      : [];
  }
  const isMeant = (source: string): boolean => new RegExp(`^(?:${source})$`, 'iu').test(unit);
  const meant = places.filter(([kind, one]) => isMeant(sourceUnits[kind]) && isOn(one, from, to));
  // Several pages may begin in one passage.
  const passages = new Map(meant.map(([, , first, last]) => [`${first} ${last}`, { first, last }]));
  return [...passages.values()].map((one) => ({ document: id, ...one }));
}

/** Whether a number, or a range of numbers, is within a range. `14` is both sides of a folio. */
function isOn(number: string, from: string, to: string): boolean {
  if (number.toLowerCase() === from.toLowerCase()) return true;
  if (/\D/.test(from) && from === to) return false;
  const [low = Number.NaN, high = low] = number.split('-').map((end) => Number.parseInt(end, 10));
  return low <= Number.parseInt(to, 10) && Number.parseInt(from, 10) <= high;
}

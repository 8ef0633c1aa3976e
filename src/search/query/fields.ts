/** Finds fields: `from:NAME`, `to:NAME`, `about:NAME`, `in:notes`, `kind:telegram`, `topic:oil`, and `from NAME`. */
import type { Lexicon } from '../lexicon.ts';
import { foldWord, wordsOf } from '../words.ts';
import { namedGroups, wholeWord } from './grammar.ts';
import { type IndexedNames, nameWords } from './name-forms.ts';
import { findNames } from './names.ts';
import { documentsCalled } from './passage-references.ts';
import type { NameTerm, SitePart, Term, Unwritten } from './terms.ts';

/** Characters after a field that may belong to its value. */
const REACH = 80;

/** A value in quotation marks, or one word. */
const VALUE = /\s*(?:"([^"]*)"?|([^\s\uFFFC]+))/y;

/** Finds the fields that are known. */
export function findFields(
  query: string,
  lexicon: Lexicon,
  names: IndexedNames,
): Unwritten<Term>[] {
  const field = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${namedGroups({ ...lexicon.grammar.fields, basis: lexicon.grammar.basisField })})\\s*:(?!//)`,
    'giu',
  );
  const found = [...query.matchAll(field)].flatMap(
    ({ 0: written, index, groups = {} }): Unwritten<Term>[] => {
      const [name] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
      const span = { start: index, end: index + written.length };
      const value = valueAt(query, span.end);
      const meant = nameAt(query, span.end, names);
      switch (name) {
        case 'from':
        case 'to':
          // `from: 1949` is a date.
          if (meant === undefined && /^\s*\d/.test(query.slice(span.end))) return [];
          return [
            {
              ...(meant ?? partyCalled(value, name, names)),
              kind: 'party',
              role: name,
              start: index,
            },
          ];
        case 'about':
          return meant === undefined
            ? []
            : [{ ...meant, kind: 'name', isAbout: true, start: index }];
        case 'mentioned':
          return meant === undefined ? [] : [{ ...meant, kind: 'name', start: index }];
        case 'in': {
          const part = partCalled(value.text, lexicon);
          const documents = documentsCalled(value.text, lexicon.documents).map(({ id }) => id);
          if (part === undefined && documents.length === 0) return [];
          return [
            { kind: 'within', start: index, end: value.end, ...(part ? { part } : { documents }) },
          ];
        }
        case 'kind': {
          const genres = genresCalled(value.text, lexicon);
          const part = partCalled(value.text, lexicon);
          if (genres.length > 0) return [{ kind: 'genre', genres, start: index, end: value.end }];
          return part === undefined ? [] : [{ kind: 'within', start: index, end: value.end, part }];
        }
        case 'basis': {
          const bases = Object.entries(lexicon.grammar.bases);
          const [basis] =
            bases.find(([, source]) => new RegExp(`^(?:${source})$`, 'i').test(value.text)) ?? [];
          if (basis !== 'stated' && basis !== 'inferred') return [];
          return [{ kind: 'basis', basis, start: index, end: value.end }];
        }
        case 'topic':
          return value.text === ''
            ? []
            : [{ kind: 'topic', words: wordsOf(value.text), start: index, end: value.end }];
        default:
          return [];
      }
    },
  );
  // A field in the value of another is a part of that value.
  let end = 0;
  return found.filter((term) => {
    if (term.start < end) return false;
    end = term.end;
    return true;
  });
}

interface Value {
  readonly text: string;
  readonly end: number;
}

function valueAt(query: string, at: number): Value {
  VALUE.lastIndex = at;
  const { 0: { length } = '', 1: quoted, 2: plain = '' } = VALUE.exec(query) ?? [];
  return { text: (quoted ?? plain.slice(0, REACH)).trim(), end: at + (length ?? 0) };
}

/** The name that begins at an offset. */
function nameAt(query: string, at: number, names: IndexedNames): Unwritten<NameTerm> | undefined {
  const rest = query.slice(at, at + REACH);
  const name = findNames(rest, names).find(({ start }) => /^[\s"]*$/.test(rest.slice(0, start)));
  const close = name && rest[name.end] === '"' ? 1 : 0;
  return name && { ...name, start: at + name.start, end: at + name.end + close };
}

/** The senders or recipients whose name has the words of a value; there may be none. */
function partyCalled({ text, end }: Value, role: 'from' | 'to', names: IndexedNames) {
  const known = role === 'from' ? names.senders : names.recipients;
  const asked = nameWords(text);
  const forms = names.forms.filter(
    ({ entry, words }) => known.has(entry.id) && asked.every((word) => words.includes(word)),
  );
  const candidates = asked[0] ? [...new Set(forms.map(({ entry }) => entry))] : [];
  return { candidates, form: text, how: 'exact' as const, distance: 0, end };
}

function partCalled(text: string, { grammar }: Lexicon): SitePart | undefined {
  const parts = Object.entries(grammar.siteParts);
  return parts.find(([, source]) => new RegExp(`^(?:${source})$`, 'i').test(text))?.[0] as
    | SitePart
    | undefined;
}

/** The genres whose label has all words of `text`, in the singular or the plural. */
export function genresCalled(text: string, { genres }: Pick<Lexicon, 'genres'>): string[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return [];
  return genres
    .filter(({ id, label }) => {
      const words = [...wordsOf(label), ...wordsOf(id)];
      return asked.every((one) => words.some((word) => one === word || one === `${word}s`));
    })
    .map(({ id }) => id);
}

/** Finds senders and recipients without a colon: `from NAME`, `NAME to NAME`, where NAME sent or received documents. */
export function findParties(
  query: string,
  { grammar }: Lexicon,
  names: IndexedNames,
): Unwritten<Term>[] {
  const { from, to } = grammar.parties;
  const found = findNames(query, names).toSorted((a, b) => a.start - b.start);
  return found.flatMap((name, at): Unwritten<Term>[] => {
    const before = query.slice(0, name.start);
    const lead = (source: string): number =>
      new RegExp(`${wholeWord(source)}\\s+(?:${grammar.article}\\s+)?$`, 'iu').exec(before)?.[0]
        .length ?? 0;
    const next = found[at + 1];
    const gap = next === undefined ? '' : query.slice(name.end, next.start);
    const isSender = new RegExp(`^\\s+(?:${to})\\s+(?:${grammar.article}\\s+)?$`, 'iu').test(gap);
    for (const [role, source, known] of [
      ['from', from, names.senders],
      ['to', to, names.recipients],
    ] as const) {
      const candidates = name.candidates.filter(({ id }) => known.has(id));
      const length = lead(source);
      const isMeant =
        length > 0 ||
        (role === 'from' &&
          isSender &&
          next?.candidates.some(({ id }) => names.recipients.has(id)) === true);
      if (isMeant && candidates.length > 0) {
        return [{ ...name, kind: 'party', role, candidates, start: name.start - length }];
      }
    }
    return [];
  });
}

/** Finds a part of the site at the beginning of a query: `notes on boats`. */
export function findPart(query: string, { grammar }: Lexicon): Unwritten<Term>[] {
  const { notes, essays } = grammar.siteParts;
  const part = `^\\s*(?:(?<notes>${notes})|${essays})(?=\\s+(?:${grammar.partOn})\\s+\\S)`;
  const { 0: { length } = '', groups } = new RegExp(part, 'i').exec(query) ?? {};
  return length === 0
    ? []
    : [{ kind: 'within', part: groups?.notes ? 'notes' : 'essays', start: 0, end: length }];
}

/** Finds what looks like a field but is none: `colour:red`. The value is searched as usual. */
export const findUnknownFields = (query: string): Unwritten<Term>[] =>
  [...query.matchAll(/(?<![\p{L}\p{N}/.])(\p{L}{2,}):(?=[\p{L}\p{N}"])/gu)].map(
    ({ 0: { length }, 1: field = '', index }) => ({
      kind: 'unknown',
      field: foldWord(field),
      start: index,
      end: index + length,
    }),
  );

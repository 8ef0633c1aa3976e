/** Passages and notes by their numbers: `I.32`, `I.75–78`, `doc 1 turn 32`, `post.4`, `note 15`. */
import type { PassageTerm, Place } from './terms.ts';
import type { Citable } from './vocabulary.ts';

const SPAN = '(\\d+)(?:\\s?[-–—]\\s?(\\d+))?';
/** `I.32`, as the edition cites. */
const SHORT = new RegExp(
  `(?<![\\p{L}\\p{N}.])(\\p{L}[\\p{L}\\p{N}-]*)[.:]${SPAN}(?![\\p{L}\\p{N}]|\\.\\d)`,
  'giu',
);
/** `I#t32`, as anchors are written. */
const ANCHOR = /(?<![\p{L}\p{N}])([\p{L}\p{N}-]+)#([a-z]+(?:-?[a-z\d]+)*)/giu;
const DOCUMENT = '(?:(?:doc(?:ument|\\.)?|no\\.)\\s*#?\\s*)';
const UNIT = '(?:turns?|paragraphs?|paras?\\.?|¶)';
const TURN = /(?:^|[\s,])turns?\s/i;
/** `document I, turn 32`, `doc 1`, `post paragraph 4`, `turn 32 of document I`, `turn 32`. */
const LONG = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DOCUMENT}([\\p{L}\\p{N}-]+)(?:[\\s,]*(?:${UNIT})\\s*${SPAN})?` +
    `|([\\p{L}\\p{N}-]+)[\\s,]+${UNIT}\\s*${SPAN}` +
    `|${UNIT}\\s*${SPAN}(?:,?\\s+(?:of|in)\\s+${DOCUMENT}?([\\p{L}\\p{N}-]+))?)(?![\\p{L}\\p{N}])`,
  'giu',
);
const NOTE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:foot|end)?notes?\\s+(?:${SPAN}|([a-z]{1,2})(?=\\s*$|\\s+(?:of|in)\\s))` +
    `(?:,?\\s+(?:of|in|to)\\s+${DOCUMENT}?([\\p{L}\\p{N}-]+))?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Finds what is cited by number and stands in the edition; a range is cut at the document's end. */
export function findPassages(query: string, documents: readonly Citable[]): PassageTerm[] {
  const named = (name: string | undefined): readonly Citable[] =>
    name === undefined ? documents : documents.filter((document) => isCalled(document, name));
  const terms: PassageTerm[] = [];
  const add = (match: RegExpExecArray, places: readonly Place[], note?: string): void => {
    const [start, end] = [match.index, match.index + match[0].length];
    const free = terms.every((term) => end <= term.start || start >= term.end);
    if (places.length === 0 || !free) return;
    const term = { kind: 'passage' as const, start, end, written: match[0], places };
    terms.push(note === undefined ? term : { ...term, note });
  };
  for (const match of query.matchAll(NOTE)) {
    const [, from, to, letter, name] = match;
    add(
      match,
      named(name).flatMap((document) => notes(document, letter ?? from, letter ?? to)),
    );
  }
  for (const match of query.matchAll(ANCHOR)) {
    const [, name, first = ''] = match;
    add(
      match,
      named(name).map(({ id }) => ({ document: id, first: first.toLowerCase() })),
    );
  }
  for (const match of query.matchAll(SHORT)) {
    const [, name, from = '', to] = match;
    for (const document of named(name)) add(match, ...placed(document, from, to));
  }
  for (const match of query.matchAll(LONG)) {
    const [, a, aFrom, aTo, b, bFrom, bTo, cFrom, cTo, c] = match;
    const [from, to] = [aFrom ?? bFrom ?? cFrom, aTo ?? bTo ?? cTo];
    const name = a ?? b ?? c;
    const found = named(name);
    if (from === undefined)
      add(
        match,
        found.map(({ id }) => ({ document: id })),
      );
    else if (name !== undefined) for (const one of found) add(match, ...placed(one, from, to));
    else {
      const kind = TURN.test(match[0]) ? 't' : 'p';
      const numbered = documents.filter(({ last }) => last?.startsWith(kind));
      add(
        match,
        numbered.flatMap((document) => passages(document, from, to) ?? []),
      );
    }
  }
  return terms;
}

/** Passages of one document; where it has no such number the document, and why. */
function placed(document: Citable, from: string, to?: string): [Place[], string?] {
  const found = passages(document, from, to);
  if (found) return [[found]];
  const end = document.last?.match(/\d+/)?.[0];
  const { siglum, id } = document;
  const note = end === undefined ? `${siglum} has no text here` : `${siglum} ends at ${end}`;
  return [[{ document: id }], note];
}

function passages({ id, last }: Citable, from: string, to = from): Place | undefined {
  const [, kind = '', end = ''] = /^(\D+)(\d+)$/.exec(last ?? '') ?? [];
  const first = Number(from);
  if (end === '' || first < 1 || first > Number(end)) return undefined;
  const stop = Math.max(first, Math.min(Number(to), Number(end)));
  return { document: id, first: `${kind}${first}`, last: `${kind}${stop}` };
}

function notes({ id, notes = [] }: Citable, from = '', to = from): Place[] {
  const first = from.toLowerCase();
  if (!notes.includes(first)) return [];
  const last = notes.includes(to.toLowerCase()) ? to.toLowerCase() : first;
  return [{ document: id, first: `n-${first}`, last: `n-${last}` }];
}

/** Whether a reader means the document by `name`: its siglum, its id, or the figure of a Roman number. */
function isCalled({ id, siglum }: Citable, name: string): boolean {
  const called = name.toLowerCase();
  return [id, siglum.toLowerCase(), String(romanValue(siglum))].includes(called);
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman number, or `NaN`. */
export function romanValue(numeral: string): number {
  const digits = [...numeral.toUpperCase()].map((letter) => ROMAN[letter] ?? Number.NaN);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}

import type { Archive, SourceFile } from '../source/archive.ts';
import type { Point } from '../source/position.ts';
import { REGISTERS } from '../source/registers.ts';
import type { Notice } from './notice.ts';
import { proseFields } from './prose-fields.ts';

/** Slips of the typewriter in editors' prose, each with what it looks like. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}) - (?=\p{L})/gu, 'A hyphen between spaces, expected a dash: "–" or "--".'],
  [/(?<=\S)(?<![|:]) {2,}(?=[^\s|])/g, 'Several spaces within a line, expected one.'],
  [/(?<=\p{L}) +[,;.!?](?=\s|$)/gu, 'A space before a sign, expected none.'],
  [/(?<=\p{Ll}[,;])(?=\p{L})/gu, 'No space after a sign, expected one.'],
];

/** A piece of prose without addresses, citations and code, and where its characters are. */
interface Piece {
  readonly words: string;
  readonly at: (offset: number) => Point;
}

/** Returns what `find` found in a file of the same path and text before, or calls it. */
export type Remember = (file: SourceFile, find: () => Notice[]) => Notice[];

/**
 * Looks at the essays, the editors' notes, and their prose in records and authority files. Received words are never looked at.
 */
export const slipsInProse = (
  archive: Archive,
  remember: Remember = (_, find) => find(),
): Notice[] => {
  const { essays, documents, edition, events, terms, bibliography } = archive;
  const { genres, claims, quotations } = archive;
  const registers = REGISTERS.map((register) => archive[register]);
  return [
    ...essays.flatMap((file) => remember(file, () => slipsIn(file, proseLines(file, isEssayLine)))),
    ...documents.flatMap((file) =>
      remember(file, () => slipsIn(file, proseLines(file, isNoteLine))),
    ),
    ...[edition, ...registers, events, terms].flatMap((file) =>
      remember(file, () => slipsIn(file, [])),
    ),
    ...[bibliography, genres, claims, quotations].flatMap((file) =>
      remember(file, () => slipsIn(file, [])),
    ),
  ];
};

const isEssayLine = (line: string): boolean => !/^(?: {4}|\||```|~~~)/.test(line);
const isNoteLine = (line: string): boolean => /^\[\^[a-z]+\]:/.test(line);

/** The lines of prose below the record. */
function proseLines({ text }: SourceFile, isProse: (line: string) => boolean): Piece[] {
  let dashes = 0;
  return text.split('\n').flatMap((line, index) => {
    if (line === '---' && dashes < 2) dashes++;
    if (dashes < 2 || !isProse(line)) return [];
    return [{ words: line, at: (offset: number) => ({ line: index + 1, column: offset + 1 }) }];
  });
}

/** The slips in lines of a file, and in the fields of its YAML. */
function slipsIn(file: SourceFile, lines: readonly Piece[]): Notice[] {
  const pieces = [...lines, ...proseFields(file)].map(({ words, at }) => ({
    words: words.replaceAll(
      /`[^`]*`|\]\([^)]*\)|\[@[^\]]*\]|\{[^}]*\}|https?:\/\/\S+|<[^>]*>/g,
      (part) => '\u0001'.repeat(part.length),
    ),
    at,
  }));
  const slips = pieces.flatMap(({ words, at }) =>
    SLIPS.flatMap(([form, message]) =>
      Array.from(words.matchAll(form), ({ index }) => ({
        message,
        file: file.path,
        point: at(index),
      })),
    ),
  );
  return [...slips, ...mixedQuotes(file, pieces)];
}

/** Straight and curved quotation marks in one file: one of them is a slip. */
function mixedQuotes(file: SourceFile, pieces: readonly Piece[]): Notice[] {
  const straight = pieces.find(({ words }) => words.includes('"'));
  const isCurved = pieces.some(({ words }) => /[“”„]/.test(words));
  if (straight === undefined || !isCurved) return [];
  return [
    {
      message: 'A straight quotation mark in a text with curved ones, expected one kind.',
      file: file.path,
      point: straight.at(straight.words.indexOf('"')),
    },
  ];
}

import type { Archive, SourceFile } from '../source/archive.ts';
import type { Notice } from './notice.ts';

/** Slips of the typewriter in editors' prose, each with what it looks like. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}) - (?=\p{L})/gu, 'A hyphen between spaces, expected a dash: "–" or "--".'],
  [/(?<=\S)(?<![|:]) {2,}(?=[^\s|])/g, 'Several spaces within a line, expected one.'],
  [/(?<=\p{L}) +[,;.!?](?=\s|$)/gu, 'A space before a sign, expected none.'],
  [/(?<=\p{Ll}[,;])(?=\p{L})/gu, 'No space after a sign, expected one.'],
];

/** Looks at the essays and at the editors' notes. Received words are never looked at. */
export const slipsInProse = ({ essays, documents }: Archive): Notice[] => [
  ...essays.flatMap((file) => [...slips(file, isEssayLine), ...mixedQuotes(file, isEssayLine)]),
  ...documents.flatMap((file) => [...slips(file, isNoteLine), ...mixedQuotes(file, isNoteLine)]),
];

type IsProse = (line: string, isInRecord: boolean) => boolean;

const isEssayLine: IsProse = (line, isInRecord) =>
  !isInRecord && !/^(?: {4}|\||```|~~~)/.test(line);
const isNoteLine: IsProse = (line, isInRecord) => !isInRecord && /^\[\^[a-z]+\]:/.test(line);

/** Lines of prose with their numbers, without addresses, citations and code. */
function proseLines({ text }: SourceFile, isProse: IsProse): { number: number; words: string }[] {
  let dashes = 0;
  return text.split('\n').flatMap((line, index) => {
    if (line === '---' && dashes < 2) dashes++;
    if (!isProse(line, dashes < 2)) return [];
    const words = line.replaceAll(
      /`[^`]*`|\]\([^)]*\)|\[@[^\]]*\]|\{[^}]*\}|https?:\/\/\S+|<[^>]*>/g,
      (part) => '\u0001'.repeat(part.length),
    );
    return [{ number: index + 1, words }];
  });
}

function slips(file: SourceFile, isProse: IsProse): Notice[] {
  return proseLines(file, isProse).flatMap(({ number, words }) =>
    SLIPS.flatMap(([form, message]) =>
      Array.from(words.matchAll(form), ({ index }) => ({
        message,
        file: file.path,
        point: { line: number, column: index + 1 },
      })),
    ),
  );
}

/** Straight and curved quotation marks in one text: one of them is a slip. */
function mixedQuotes(file: SourceFile, isProse: IsProse): Notice[] {
  const lines = proseLines(file, isProse);
  const straight = lines.find(({ words }) => words.includes('"'));
  const isCurved = lines.some(({ words }) => /[“”„]/.test(words));
  if (straight === undefined || !isCurved) return [];
  return [
    {
      message: 'A straight quotation mark in a text with curved ones, expected one kind.',
      file: file.path,
      point: { line: straight.number, column: straight.words.indexOf('"') + 1 },
    },
  ];
}

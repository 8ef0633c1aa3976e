/**
 * The relation between a received text and the text of a page. `docs/fidelity.md` states it for readers; the engine, the
 * proof of the pages and the tests all use this module. It knows neither Markdown nor HTML.
 */

/** How the page names a note of a document: the value of `data-note`. */
export const noteKey = (document: string, label: string): string => `${document}#${label}`;

/** How the page names the received lines that it shows: `letter.txt 1-12 14-14`. */
export const witnessName = (file: string, ranges: readonly (readonly [number, number])[]): string =>
  [file, ...ranges.map((range) => range.join('-'))].join(' ');

/** Characters that lay out lines and pages. A run of them counts as one space; no other character is white space. */
const LAYOUT = ' \t\n\f\r';

/** Whether a character lays out lines or pages. */
export const isLayout = (character: string): boolean =>
  character !== '' && LAYOUT.includes(character);

/** Folds layout to single spaces, with none at the beginning or the end. */
export const foldLayout = (text: string): string =>
  text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');

/** A received sign and what pages may show for it. */
export interface TypographicPair {
  readonly received: string;
  readonly published: string;
  /** What must stand before and after the received sign. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const DIGIT = /\d/;

/** Every difference that typography makes. Each sign also counts as itself. */
export const TYPOGRAPHY: readonly TypographicPair[] = [
  { received: '--', published: '—' },
  { received: '"', published: '“' },
  { received: '"', published: '”' },
  { received: "'", published: '‘' },
  { received: "'", published: '’' },
  { received: '-', published: '–', before: DIGIT, after: DIGIT },
];

/** Offsets in two texts. */
export interface Difference {
  readonly received: number;
  readonly published: number;
}

/**
 * Compares a received text with a published one, both with layout folded.
 * @returns where they first differ, or nothing if the published text is the received one
 */
export function firstDifference(received: string, published: string): Difference | undefined {
  let at = 0;
  let to = 0;
  while (at < received.length || to < published.length) {
    const length =
      received.charAt(at) === published.charAt(to)
        ? 1
        : typeset(received, at, published.charAt(to));
    if (length === 0) return { received: at, published: to };
    at += length;
    to++;
  }
  return undefined;
}

/** The number of received characters from `at` on for which typography shows `shown`; 0 if it never does. */
const typeset = (received: string, at: number, shown: string): number =>
  TYPOGRAPHY.find(
    (pair) => received.startsWith(pair.received, at) && allows(pair, received, at, shown),
  )?.received.length ?? 0;

const allows = (pair: TypographicPair, received: string, at: number, shown: string): boolean =>
  pair.published === shown &&
  (pair.before?.test(received.charAt(at - 1)) ?? true) &&
  (pair.after?.test(received.charAt(at + pair.received.length)) ?? true);

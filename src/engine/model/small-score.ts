/** A small conversation timeline as paths: where one person speaks and is named. */
import type { Document, Passage } from './document.ts';

/** Total height of the longest turns of both sides, in rows. */
const TOTAL_ROWS = 56;
/** Width of a bar as a share of its column. */
const MARK_WIDTH = 0.7;

/** A drawing with one column per turn, `height` rows high. The bar of each turn is in one of the paths. */
export interface SmallScore {
  /** Columns: the number of turns. */
  readonly width: number;
  readonly height: number;
  /** All other turns, and the line between the two sides. */
  readonly others: string;
  /** Turns of others that name the person. */
  readonly named: string;
  readonly spoken: string;
  /** The number of turns by the person, and of other turns that name the person. */
  readonly counts: { readonly spoken: number; readonly named: number };
}

/** The same drawing with a separate path for each turn. */
export interface ScoreMarks {
  readonly width: number;
  readonly height: number;
  /** The line between the two sides. */
  readonly line: string;
  /** The mark of each turn, by its anchor. */
  readonly marks: Readonly<Record<string, string>>;
}

/** Draws the conversation of `document`; `undefined` if it has no turns. */
export function scoreMarks({ passages, record }: Document): ScoreMarks | undefined {
  const turns = passages.filter(({ kind }) => kind === 'turn');
  if (turns.length === 0) return undefined;
  const isAbove = ({ speaker }: Passage): boolean => speaker === record.conversation?.chair;
  const tallest = (above: boolean): number =>
    Math.max(0, ...turns.map((turn) => (isAbove(turn) === above ? heightOf(turn.words) : 0)));
  const scale = TOTAL_ROWS / (tallest(true) + tallest(false));
  const line = Math.round(tallest(true) * scale);
  const mark = (turn: Passage, column: number): string => {
    const tall = Math.max(2, Math.round(heightOf(turn.words) * scale));
    return `M${column} ${isAbove(turn) ? line - tall : line + 1}h${MARK_WIDTH}v${tall}h-${MARK_WIDTH}z`;
  };
  return {
    width: turns.length,
    height: TOTAL_ROWS + 1,
    line: `M0 ${line}h${turns.length}v1h-${turns.length}z`,
    marks: Object.fromEntries(turns.map((turn, column) => [turn.id, mark(turn, column)])),
  };
}

/** Draws `person` in the conversation of `document`; `undefined` if no turn is by the person or names them. */
export function smallScore(document: Document, person: string): SmallScore | undefined {
  const turns = document.passages.filter(({ kind }) => kind === 'turn');
  const isSpoken = ({ speaker }: Passage): boolean => speaker === person;
  const isNamed = (turn: Passage): boolean =>
    !isSpoken(turn) &&
    turn.mentions.some(({ register, id }) => register === 'people' && id === person);
  const counts = { spoken: turns.filter(isSpoken).length, named: turns.filter(isNamed).length };
  const score = scoreMarks(document);
  if (score === undefined || counts.spoken + counts.named === 0) return undefined;
  const marks = (belongs: (turn: Passage) => boolean): string =>
    turns.map((turn) => (belongs(turn) ? score.marks[turn.id] : '')).join('');
  return {
    width: score.width,
    height: score.height,
    others: score.line + marks((turn) => !isSpoken(turn) && !isNamed(turn)),
    named: marks(isNamed),
    spoken: marks(isSpoken),
    counts,
  };
}

/**
 * Height of a turn's bar in pixels: `3 + 1.62 × words^0.78`, in steps of 4 from 4 to 60 and in steps of 10 up to 160, so that
 * the style sheet can define every height in few rules.
 */
export function heightOf(words: number): number {
  const height = 3 + 1.62 * words ** 0.78;
  const step = height < 60 ? 4 : 10;
  return Math.min(160, Math.max(4, step * Math.round(height / step)));
}

/** The score of a conversation in small, as paths: where one person speaks and is named. */
import type { Document, Passage } from './document.ts';

/** Rows that the longest turns of both sides fill together. */
const TOTAL_ROWS = 56;
/** How much of its column a mark fills. */
const MARK_WIDTH = 0.7;

/** A drawing of one column a turn, `height` rows tall; each turn's mark is in one of the paths. */
export interface SmallScore {
  /** Columns: the number of turns. */
  readonly width: number;
  readonly height: number;
  /** Turns that the person neither speaks nor is named in, and the line between the two sides. */
  readonly others: string;
  /** Turns of others that name the person. */
  readonly named: string;
  readonly spoken: string;
  /** How many turns the person speaks, and in how many of others the name stands. */
  readonly counts: { readonly spoken: number; readonly named: number };
}

/** The same drawing with each turn's mark apart. */
export interface ScoreMarks {
  readonly width: number;
  readonly height: number;
  /** The line between the two sides. */
  readonly line: string;
  /** The mark of each turn, by its anchor. */
  readonly marks: Readonly<Record<string, string>>;
}

/** Draws the conversation of `document`; nothing where it has no turns. */
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

/** Draws `person` in the conversation of `document`; nothing where no turn knows the person. */
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
 * Height of a turn's mark in pixels: `3 + 1.62 × words^0.78`, in steps of 2 from 4 to 60 and of 4 from there to
 * 160, so that the style sheet can name every height there is.
 */
export function heightOf(words: number): number {
  const height = 3 + 1.62 * words ** 0.78;
  const step = height < 60 ? 2 : 4;
  return Math.min(160, Math.max(4, step * Math.round(height / step)));
}

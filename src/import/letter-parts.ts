/** Finds the parts of a letter or telegram by their words and their place. */
import type { Block } from './blocks.ts';
import { datesIn } from './dates.ts';
import { asLines, part } from './plain-blocks.ts';

const CLASSIFICATION =
  /^(?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|URGENT|IMMEDIATE|PRIORITY|ROUTINE|PERSONAL)\b[\p{Lu} .,/-]*$/u;
const SALUTATION =
  /^(?:(?:My )?[Dd]ear|Sirs?|Gentlemen|Madam|Liebe[rs]?|Sehr geehrte[rs]?|Cher|Chère|Monsieur|Caro|Cara|Estimad[oa]|Дорогой|Дорогая|Уважаем)\b.{0,60}[,!:]$/u;
const CLOSING =
  /^(?:Yours?|Sincerely|Respectfully|Faithfully|Affectionately|Ever yours|Believe me|I (?:am|remain)|I have the honou?r to (?:be|remain)|Very truly|With (?:best|kind)|Best (?:wishes|regards)|Hochachtungsvoll|Mit (?:freundlichen|herzlichen)|Ihr|С уважением)\b.{0,70},?$/u;

const MAX_LINE_CHARACTERS = 70;
const MAX_LINES = 4;

/** Where a block stands. */
export interface Place {
  readonly before: Block | undefined;
  /** The first line of what follows. */
  readonly nextLine: string | undefined;
}

/** The parts that the lines are, if they are parts of a letter: one, or a closing and its signature. */
export function letterParts(lines: readonly string[], { before, nextLine }: Place): Block[] {
  const trimmed = lines.map((line) => line.trim());
  const [line = ''] = trimmed;
  const isOne = lines.length === 1;
  const isSmall =
    lines.length <= MAX_LINES && trimmed.every(({ length }) => length <= MAX_LINE_CHARACTERS);
  if (trimmed.every((one) => CLASSIFICATION.test(one))) return [asLines(lines, 'classification')];
  if (isOne && SALUTATION.test(line)) return [part(line, { className: 'salutation' })];
  if (/^(?:P\.? ?S\.?|PS)\b/.test(line)) {
    return [part(lines.join('\n'), { className: 'postscript' })];
  }
  if (!isSmall) return [];
  if (before?.className === 'closing') return [asLines(lines, 'signature')];
  const others = trimmed.findIndex((one) => !CLOSING.test(one));
  if (others !== 0) return closing(lines, others === -1 ? lines.length : others);
  // Parts at the head come before all text.
  if (before !== undefined && before.className === undefined) return [];
  if (isDateline(trimmed)) {
    return [isOne ? part(line, { className: 'dateline' }) : asLines(lines, 'dateline')];
  }
  const isAboveSalutation = nextLine !== undefined && SALUTATION.test(nextLine.trim());
  return isAboveSalutation && !isOne ? [asLines(lines, 'address')] : [];
}

/** The closing lines, and the signature below them where no blank line divides them. */
function closing(lines: readonly string[], count: number): Block[] {
  const [first = ''] = lines;
  const words =
    count === 1
      ? part(first.trim(), { className: 'closing' })
      : asLines(lines.slice(0, count), 'closing');
  return count === lines.length ? [words] : [words, asLines(lines.slice(count), 'signature')];
}

/** Whether the lines are place and date: they name one day, in the first or the last line, and are no sentence. */
function isDateline(lines: readonly string[]): boolean {
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  const [found, second] = datesIn(lines.join('\n'));
  if (found === undefined || second !== undefined || /^\p{Ll}/u.test(first)) return false;
  const dated = [first, last].find((line) => line.includes(found.words));
  if (dated === undefined) return false;
  const isEnded = /[.!?]$/.test(dated.replace(/\b[ap]\.m\.$/, ''));
  return !isEnded || dated.endsWith(`${found.words}.`);
}

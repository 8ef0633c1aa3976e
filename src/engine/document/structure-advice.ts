/** Advice for words of a transcription that are a structure in another format, or a structure whose signs are received. */

/** A sign, and what to write for it. */
interface Advice {
  readonly pattern: RegExp;
  readonly advice: string;
}

/** What transcribed words begin with that Markdown, or this format, does not read. */
const TYPED: readonly Advice[] = [
  {
    pattern: /\b(?:col|row)span\b/i,
    advice: 'A table has no cells over several columns or rows: the others are left empty.',
  },
  { pattern: /^<!--/, advice: 'Comments are not read: a transcription has received words alone.' },
  {
    pattern: /^\S*<\/?[a-z][^<>]*>/i,
    advice:
      'HTML is not read: underlined words are ":u[words]", deleted ones ":del[words]", lines end with "\\", tables have "|".',
  },
  { pattern: /^\S*~~/, advice: 'Deleted words are written ":del[words]".' },
  {
    pattern: /^\|/,
    advice: 'A table has a line such as "| --- | --- |" below its first row.',
  },
  {
    pattern: /^\+[-=+]+\+/,
    advice: 'A table has "|" between its cells, and "| --- | --- |" below its first row.',
  },
  {
    pattern: /^\[[ x]\]/i,
    advice: 'Boxes before items are not read: an item has "-", or its received label, before it.',
  },
  {
    pattern: /^:(?: |$)/,
    advice: 'A list of terms is written as a list, with "-" before its items, or as a table.',
  },
  { pattern: /^\S*==/, advice: 'Underlined words are written ":u[words]".' },
  {
    pattern: /(?:^|\s)(?:={3,}|-{3,})(?:\s|$)/,
    advice: 'A heading has "#" before it, one for each level.',
  },
  {
    pattern: /^(?:\*{3,}|_{3,}|\* \* \*)(?:\s|$)/,
    advice: 'A rule between passages is not read: leave it out, or put "\\" before received signs.',
  },
  {
    pattern: /^\S*\^\[/,
    advice: 'A note is called "[^a]", and its text stands at the end: "[^a]: words".',
  },
  { pattern: /\[@/, advice: 'Works are cited in notes and records, not in a transcription.' },
  {
    pattern: /^\S*\$[^$]+\$|^\S*\^[^\s^]+\^/,
    advice: 'Raised words are written ":sup[words]", lowered ones ":sub[words]".',
  },
];

/** What received words begin with that Markdown takes for a sign of its own. */
const RECEIVED: readonly Advice[] = [
  {
    pattern: /^>/,
    advice:
      'A quotation whose lines have ">" in the received text is in a passage with signs=received.',
  },
  {
    pattern: /^[-*+] /,
    advice:
      'A list whose items have a sign in the received text is in a passage with signs=received.',
  },
  {
    pattern: /^\|/,
    advice: 'A table whose rules are in the received text is in a passage with signs=received.',
  },
];

/**
 * Advice on a difference; empty if it is none of a structure.
 * @param typed words of the transcription at the difference
 * @param received received words there
 */
export function structureAdvice(typed: string, received: string): string {
  const found =
    TYPED.find(({ pattern }) => pattern.test(typed) && !pattern.test(received)) ??
    RECEIVED.find(({ pattern }) => pattern.test(received) && !pattern.test(typed));
  return found === undefined ? '' : ` ${found.advice}`;
}

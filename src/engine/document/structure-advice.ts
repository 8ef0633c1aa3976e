/** Advice for words of a transcription that are a structure in another format, or a structure whose signs are received. */

/** A sign, and what to write for it. */
interface Advice {
  readonly pattern: RegExp;
  readonly advice: string;
}

/** What transcribed words begin with that Markdown, or this format, does not read. */
const TYPED: readonly Advice[] = [
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

/** Regular expressions in records. */

/** A group that is repeated. */
const REPEATED_GROUP = /\(((?:[^()\\]|\\.)*)\)(?:[*+]|\{\d+,\d*\})/;

/** What makes the repetition of a group slow: another repetition, or alternatives, in it. */
const INNER_CHOICE = /(?:^|[^\\])[*+|]|\{\d+,\d*\}/;

/**
 * Whether a regular expression may take a time that doubles with each character: `(a+)+b`. It may refuse harmless ones, whose
 * groups can be written as classes of characters.
 */
export function isSlowPattern(source: string): boolean {
  const withoutClasses = source.replace(/\[(?:[^\]\\]|\\.)*\]/g, '_');
  for (let rest = withoutClasses; ; ) {
    const group = REPEATED_GROUP.exec(rest);
    if (group !== null && INNER_CHOICE.test(group[1] ?? '')) return true;
    // Innermost groups first; what is left of a repeated one is a repetition, of another one its content.
    const next = rest.replace(
      /\((?:\?:)?((?:[^()\\]|\\.)*)\)([*+]|\{\d+,\d*\})?/,
      (_, content: string, repeated?: string) => (repeated === undefined ? content : '_+'),
    );
    if (next === rest) return false;
    rest = next;
  }
}

/** Shortened names: `B. Quill`, `Quill, B.`, `Quill B. T.`, and a name without its middle part. */

/**
 * Whether `written` shortens the name `words`. Its family name, the first word or the last, stands in
 * full before or after the given names; these may be initials, and after the first some may be missing.
 */
export function shortens(written: readonly string[], words: readonly string[]): boolean {
  const orders = [
    { family: words.at(-1) ?? '', given: words.slice(0, -1) },
    { family: words[0] ?? '', given: words.slice(1) },
  ];
  return orders.some(
    ({ family, given }, order) =>
      (written.at(-1) === family && inOrder(written.slice(0, -1), given)) ||
      (written[0] === family && inOrder(written.slice(1), given) && (order === 1 || family !== '')),
  );
}

const inOrder = (written: readonly string[], given: readonly string[]): boolean => {
  if (!begins(written[0] ?? '', given[0] ?? '')) return false;
  let at = 0;
  for (const name of written) {
    while (at < given.length && !begins(name, given[at] ?? '')) at++;
    if (at === given.length) return false;
    at++;
  }
  return true;
};

/** An initial of one or two letters, or the whole name. */
const begins = (written: string, name: string): boolean =>
  written !== '' && (written === name || (written.length <= 2 && name.startsWith(written)));

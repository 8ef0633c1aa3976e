/** Matches shortened names: `B. Quill`, `Quill, B.`, `Quill B. T.`, and names without a middle part. */

/**
 * Whether `written` is a short form of the name `words`. The family name, which is the first word or the last, is in full,
 * before or after the given names. These may be initials, and all but the first may be missing.
 */
export const shortens = (written: readonly string[], words: readonly string[]): boolean =>
  [
    { family: words.at(-1), given: words.slice(0, -1) },
    { family: words[0], given: words.slice(1) },
  ].some(
    ({ family, given }) =>
      (written.at(-1) === family && inOrder(written.slice(0, -1), given)) ||
      (written[0] === family && inOrder(written.slice(1), given)),
  );

function inOrder(written: readonly string[], given: readonly string[]): boolean {
  let at = -1;
  return written.every((name, place) => {
    at = given.findIndex((other, index) => index > at && begins(name, other));
    return place === 0 ? at === 0 : at > 0;
  });
}

/** An initial of one or two letters, or the whole name. */
const begins = (written: string, name: string): boolean =>
  written === name || (written.length <= 2 && name.startsWith(written));

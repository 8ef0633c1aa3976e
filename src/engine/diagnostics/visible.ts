/** Shows characters that a terminal obeys, so that no text of an archive can move the cursor or turn a line around. */

/** Control characters but line feed and tab, and marks of direction, which reorder what is around them. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The text with a sign for each of them, of one column: `␛` for an escape. */
export const visible = (text: string): string =>
  text.replace(HIDDEN, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : '\ufffd';
  });

/** JSON with an escape for each of them. */
export const visibleJson = (json: string): string =>
  json.replace(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

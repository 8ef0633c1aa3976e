/** Names of characters by their code points, for messages and pages. */

/** The code point of the first character in hexadecimal, in four digits or more: `00A0`. */
export const hexCode = (text: string): string =>
  (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** `U+00A0` */
export const codePointName = (text: string): string => `U+${hexCode(text)}`;

/** Measures of the picture of a conversation. */

/**
 * Height of a turn's mark in pixels: `3 + 1.62 × words^0.78`, to an even number from 4 to 160, so that
 * the style sheet can name every height there is.
 */
export const heightOf = (words: number): number =>
  Math.min(160, Math.max(4, 2 * Math.round((3 + 1.62 * words ** 0.78) / 2)));

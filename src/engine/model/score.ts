/** Measures of the picture of a conversation. */

/**
 * Height of a turn's mark in pixels: `3 + 1.62 × words^0.78`, in steps of 2 from 4 to 60 and of 4 from there to
 * 160, so that the style sheet can name every height there is.
 */
export function heightOf(words: number): number {
  const height = 3 + 1.62 * words ** 0.78;
  const step = height < 60 ? 2 : 4;
  return Math.min(160, Math.max(4, step * Math.round(height / step)));
}

/** Counts the words of a text. A dash, or two hyphens, separates words. A hyphen joins them. */
export const countWords = (text: string): number =>
  (text.match(/[\p{L}\p{N}](?:(?!--|—)\S)*/gu) ?? []).length;

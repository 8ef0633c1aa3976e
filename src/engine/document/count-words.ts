/** Counts the words of a text. A dash, also one typed as two hyphens, parts words; a hyphen joins them. */
export const countWords = (text: string): number =>
  (text.match(/[\p{L}\p{N}](?:(?!--|—)\S)*/gu) ?? []).length;

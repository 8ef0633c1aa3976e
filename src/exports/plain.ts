/** Beginnings of texts, for formats with short fields. */

/** The first sentences that fit into `limit` characters, or the first words and an ellipsis. */
export function opening(text: string, limit = 200): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const sentences = /^.*[.!?](?=\s)/s.exec(head)?.[0];
  return sentences ?? `${head.slice(0, limit - 1).replace(/[\s,;:]+\S*$/, '')}…`;
}

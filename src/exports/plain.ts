/** Editorial prose as plain text, for formats without markup. */

const CITATION_LINK = /\s*\(<a class="citation"[^)]*\)/g;
const CERTAINTY = /\s*<span class="certainty[^>]*>[^<]*<\/span>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

/** The words of inline HTML, without citations and marks of certainty. */
export const plainText = (html: string): string =>
  html
    .replace(CITATION_LINK, '')
    .replace(CERTAINTY, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

/** The first sentences that fit into `limit` characters, or the first words and an ellipsis. */
export function opening(text: string, limit = 200): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const sentences = /^.*[.!?](?=\s)/s.exec(head)?.[0];
  return sentences ?? `${head.slice(0, limit - 1).replace(/[\s,;:]+\S*$/, '')}…`;
}

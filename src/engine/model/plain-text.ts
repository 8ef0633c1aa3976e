/** Editorial prose as plain text. */

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

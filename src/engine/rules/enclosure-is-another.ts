import type { Document } from '../model/document.ts';
import { recordYaml } from './quotations.ts';
import type { Rule } from './rule.ts';

/** No document is among its own enclosures, or among theirs. An unknown enclosure is left to `reference-lands`. */
export const enclosureIsAnother: Rule = {
  name: 'enclosure-is-another',
  *check({ documents }, context) {
    const byId = new Map(documents.map((document) => [document.id, document]));
    for (const document of documents) {
      for (const [index, id] of document.record.enclosures.entries()) {
        if (!isWithin(document.id, id, byId, new Set())) continue;
        yield {
          message: `Unexpected enclosure "${id}" of "${document.id}", which is enclosed in "${id}", expected another document.`,
          file: document.file,
          point: recordYaml(context, document).locate(['enclosures', index]),
          length: id.length,
        };
      }
    }
  },
};

/** Whether `id` is the document `outer` or one of its enclosures, at any depth. */
function isWithin(
  id: string,
  outer: string,
  byId: ReadonlyMap<string, Document>,
  seen: Set<string>,
): boolean {
  if (id === outer) return true;
  if (seen.has(outer)) return false;
  seen.add(outer);
  const enclosures = byId.get(outer)?.record.enclosures ?? [];
  return enclosures.some((inner) => isWithin(id, inner, byId, seen));
}

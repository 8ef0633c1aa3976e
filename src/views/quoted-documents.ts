/** What previews show of the passages of other documents. */
import { passagesBetween } from '../engine/model/citing.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import type { QuotedDocument } from '../exports/quoted.ts';
import { quotedPassageView } from './passage.ts';

/** Maximum passages of a preview, and characters of each. */
const MAX_PREVIEW_PASSAGES = 4;
const MAX_PREVIEW_CHARACTERS = 240;

/** Passages of other documents that a document links to. Scripts show them in previews. */
export function quotedDocuments(edition: Edition, document: Document): QuotedDocument[] {
  const linked = new Map<string, Set<string>>();
  for (const { to, id, first, last = first } of document.links) {
    if (to !== 'passage' || id === document.id || !first || !last) continue;
    const shown = passagesBetween(documentOf(edition, id), first, last);
    const anchors = linked.get(id) ?? new Set();
    for (const passage of shown.slice(0, MAX_PREVIEW_PASSAGES)) anchors.add(passage.id);
    linked.set(id, anchors);
  }
  return [...linked].map(([id, anchors]) => {
    const source = documentOf(edition, id);
    return {
      id,
      citationPrefix: source.citationPrefix,
      passages: source.passages
        .filter((passage) => anchors.has(passage.id))
        .map((passage) => quotedPassageView(edition, source, passage, MAX_PREVIEW_CHARACTERS)),
    };
  });
}

/** The documents that were sent together: a document, its enclosures, and theirs. */
import { typeset } from '../engine/markdown/typography.ts';
import { documentAddress } from '../engine/model/addresses.ts';
import { enclosersOf } from '../engine/model/carriers.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import { documentOf } from '../engine/model/entries.ts';
import type { ContentsEntry } from './contents.ts';

/** The tree in which a document is, from the one that encloses all others; empty if it encloses and is enclosed in none. */
export function enclosureTree(edition: Edition, document: Document): readonly ContentsEntry[] {
  const roots = rootsOf(edition, document, new Set());
  if (roots.length === 0 && document.record.enclosures.length === 0) return [];
  const entryOf = (id: string, above: readonly string[]): ContentsEntry => {
    const { record } = documentOf(edition, id);
    return {
      href: documentAddress(id),
      title: typeset(record.title),
      ...(id === document.id ? { isCurrent: true } : {}),
      // A circle is reported by `enclosure-is-another`.
      entries: above.includes(id)
        ? []
        : record.enclosures.map((inner) => entryOf(inner, [...above, id])),
    };
  };
  return (roots.length === 0 ? [document] : roots).map(({ id }) => entryOf(id, []));
}

/** The documents that enclose a document and are enclosed in none. */
function rootsOf(edition: Edition, document: Document, seen: Set<string>): Document[] {
  if (seen.has(document.id)) return [];
  seen.add(document.id);
  return enclosersOf(edition, document.id).flatMap((encloser) => {
    const above = rootsOf(edition, encloser, seen);
    return above.length === 0 ? [encloser] : above;
  });
}

/** Where the addresses of earlier editions lead in this one: plain data, made from the anchor registry. */

/** A place on a page below /documents/. */
export interface AnchorAddress {
  readonly page: string;
  readonly id: string;
}

/** An anchor whose words have left its page: the page says so under the old id. */
export interface RemovedAnchor {
  readonly id: string;
  /** What stood there. */
  readonly words: string;
  /** The edition that first published it. */
  readonly since: string;
  readonly reason: string;
  /** Where its words are now, on other pages; empty where nothing in the edition carries them. */
  readonly to: readonly AnchorAddress[];
}

/** Everything pages need so that no published address is lost: plain data, by page and id. */
export interface FormerAnchors {
  /** Ids that the anchor of each id answers to, besides its own. */
  readonly aliases: { readonly [page: string]: { readonly [id: string]: readonly string[] } };
  readonly removed: { readonly [page: string]: readonly RemovedAnchor[] };
}

/** The former ids of an anchor of `page` (a document's id, or `<id>/received`): each is an address to keep. */
export const aliasesOf = (
  { former }: { readonly former: FormerAnchors },
  page: string,
  id: string,
): readonly string[] => former.aliases[page]?.[id] ?? [];

/** The anchors of `page` whose words it no longer carries. */
export const removedFrom = (
  { former }: { readonly former: FormerAnchors },
  page: string,
): readonly RemovedAnchor[] => former.removed[page] ?? [];

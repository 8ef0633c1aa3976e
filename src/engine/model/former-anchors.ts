/** The targets of earlier editions' addresses: plain data, made from the anchor registry. */

/** The address of an anchor on a page below /documents/. */
export interface AnchorAddress {
  readonly page: string;
  readonly id: string;
}

/** An anchor whose words are no longer on its page. The page explains this under the old id. */
export interface RemovedAnchor {
  readonly id: string;
  /** The published words. */
  readonly words: string;
  /** The edition that first published it. */
  readonly since: string;
  readonly reason: string;
  /** The addresses of its words on other pages; empty if the edition no longer has them. */
  readonly to: readonly AnchorAddress[];
}

/** The data that pages need so that every published address works, by page and id. */
export interface FormerAnchors {
  /** Former ids of each anchor. */
  readonly aliases: { readonly [page: string]: { readonly [id: string]: readonly string[] } };
  readonly removed: { readonly [page: string]: readonly RemovedAnchor[] };
}

/** The former ids of an anchor of `page` (a document's id, or `<id>/received`). Each still has to work as an address. */
export const aliasesOf = (
  { former }: { readonly former: FormerAnchors },
  page: string,
  id: string,
): readonly string[] => former.aliases[page]?.[id] ?? [];

/** The anchors whose words are no longer on `page`. */
export const removedFrom = (
  { former }: { readonly former: FormerAnchors },
  page: string,
): readonly RemovedAnchor[] => former.removed[page] ?? [];

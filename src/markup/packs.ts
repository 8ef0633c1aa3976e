/**
 * Packs: files with what scripts fetch of several documents, pages or names, so that a large site does not have a file for each. The
 * pack of an item follows from its id and the number of packs alone: scripts find it without a list, and a changed document changes
 * one pack. The number of packs is a power of two.
 */

/** What scripts show beside the words of some documents. Ids of documents are folders, so that none has this name. */
export const documentPack = (pack: number): string => `/documents/pack-${pack}.json`;

/** The words of some documents, with which quotations are compared. */
export const wordsPack = (pack: number): string => `/check/words-${pack}.json`;

/** The number of an item's pack: FNV-1a of its id, of which both halves count. It is also a part of a script of the search page. */
export const packOf = (id: string, count: number): number => {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash ^ (hash >>> 16)) & (count - 1);
};

/**
 * The number of packs for items of a total size, so that a pack has half of `largest` or more on average, and at most `largest`. It
 * changes only when the total doubles.
 */
export const packCount = (total: number, largest: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(total / largest)));

/** Items by the number of their pack, each with one item at least, in the order of numbers. */
export const inPacks = <Item>(
  items: readonly Item[],
  count: number,
  idOf: (item: Item) => string,
): [number, Item[]][] =>
  [...Map.groupBy(items, (item) => packOf(idOf(item), count))].sort(([a], [b]) => a - b);

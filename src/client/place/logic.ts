/** Where a reader left a document: which passage, and whether to offer it. */

/** Passages at the beginning and at the end that nobody has to be led back to. */
const NEAR_START = 5;
const NEAR_END = 2;

/** The name of the place in the storage of the browser. @param address of the document's page */
export const placeName = (address: string): string => `place:${address}`;

/** Whether a passage is far enough in the text to be worth keeping. @param order anchors of all passages */
export function isWorthKeeping(passage: string, order: readonly string[]): boolean {
  const index = order.indexOf(passage);
  return index >= NEAR_START && index < order.length - NEAR_END;
}

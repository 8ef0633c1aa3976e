/** The part of a list that has an entry. */

/** @param parts the ids of each part */
export const partOf = (
  parts: Readonly<Record<string, readonly string[]>>,
  id: string,
): string | undefined => Object.keys(parts).find((part) => parts[part]?.includes(id));

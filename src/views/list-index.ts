/** The index of a long list: links to the first entry of each letter. */

/** A link of the index. */
export interface IndexLink {
  readonly href: string;
  readonly label: string;
}

/** Fewer entries than this are seen at a glance. */
const MIN_ENTRIES = 12;

/** The first letter or figure of a name, without its accents: `Å` is under `A`. */
export const initialOf = (name: string): string =>
  /[\p{L}\p{N}]/u.exec(name.normalize('NFKD'))?.[0].toUpperCase() ?? '';

/** A link to the first of `entries` with each initial. They are in alphabetical order. None for fewer than `min` entries. */
export function indexByLetter(
  entries: readonly { readonly id: string; readonly name: string }[],
  min = MIN_ENTRIES,
): readonly IndexLink[] {
  if (entries.length < min) return [];
  return [...Map.groupBy(entries, ({ name }) => initialOf(name))].flatMap(([label, [first]]) =>
    first === undefined || label === '' ? [] : [{ href: `#${first.id}`, label }],
  );
}

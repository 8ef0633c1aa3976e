/** Resolves the addresses of earlier editions. */
import type { AnchorAddress, FormerAnchors, RemovedAnchor } from '../model/former-anchors.ts';
import type { AnchorRegistry, RegistryEntry } from '../schemas/anchor-registry.ts';
import { perObject } from '../source/per-object.ts';
import { type Anchor, anchorAddress, type Pages } from './collect.ts';

/** Parses an address in the registry's entries of `page`: `t32` is on that page, `post#p4` on another. */
export function parseAnchorAddress(text: string, page: string): AnchorAddress {
  const [id = '', other = page] = text.split('#').reverse();
  return { page: other, id };
}

/**
 * Makes a resolver that follows the registry from address to address.
 * @returns a function from an address to its current anchors, the target first; empty if a part of the chain
 *   leads to no anchor or is circular
 */
export function anchorResolver(
  registry: AnchorRegistry,
  pages: Pages,
): (address: AnchorAddress) => readonly Anchor[] {
  const entries = entriesByAddress(registry);
  const follow = ({ page, id }: AnchorAddress, seen: readonly string[]): readonly Anchor[] => {
    const at = anchorAddress(page, id);
    if (seen.includes(at)) return [];
    const { state = 'current', to = [], continues = [] } = entries.get(at) ?? {};
    const all = (next: readonly string[]): (readonly Anchor[])[] =>
      next.map((text) => follow(parseAnchorAddress(text, page), [...seen, at]));
    if (state === 'current') {
      const anchor = anchorsById(pages.get(page) ?? []).get(id);
      return anchor === undefined ? [] : [anchor, ...all(continues).flat()];
    }
    const ways = all(to);
    return ways.every((way) => way.length > 0) ? ways.flat() : [];
  };
  return (address) => [...new Set(follow(address, []))];
}

const entriesByAddress = perObject((registry: AnchorRegistry) => {
  const entries = new Map<string, RegistryEntry>();
  for (const { page, anchors } of registry) {
    for (const entry of anchors) entries.set(anchorAddress(page, entry.id), entry);
  }
  return entries;
});

/** The anchors of a page by their ids. */
export const anchorsById = perObject(
  (anchors: readonly Anchor[]): ReadonlyMap<string, Anchor> =>
    new Map(anchors.map((anchor) => [anchor.id, anchor])),
);

/** Converts the decisions of the registry into the data that pages render. */
export function formerAnchors(registry: AnchorRegistry, pages: Pages): FormerAnchors {
  const follow = anchorResolver(registry, pages);
  const aliases: Record<string, Record<string, string[]>> = {};
  const removed: Record<string, RemovedAnchor[]> = {};
  for (const { page, anchors } of registry) {
    for (const { id, words, since, reason = '', state, to = [] } of anchors) {
      if (state === 'current') continue;
      const landings = to.flatMap((text): AnchorAddress[] => {
        const [anchor] = follow(parseAnchorAddress(text, page));
        return anchor === undefined ? [] : [{ page: anchor.page, id: anchor.id }];
      });
      const [first] = landings;
      if (first?.page === page) {
        const ofPage = aliases[page] ?? {};
        aliases[page] = { ...ofPage, [first.id]: [...(ofPage[first.id] ?? []), id] };
      } else {
        const emendation = { id, words, since, reason, to: landings };
        removed[page] = [...(removed[page] ?? []), emendation];
      }
    }
  }
  return { aliases, removed };
}

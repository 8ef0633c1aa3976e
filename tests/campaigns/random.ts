/** Pseudo-random numbers, the same for the same seed, so that every case of a campaign can be run again. */

/** Numbers from 0 up to, but not including, 1. */
export type Random = () => number;

/** A generator of pseudo-random numbers: mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The generator of one case of a campaign: it does not depend on the cases before it. */
export const seededCase = (seed: number, index: number): Random =>
  seeded(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));

/** An integer from 0 up to, but not including, `end`. */
export const below = (end: number, random: Random): number => Math.floor(random() * end);

/** One of `items`, each as likely as another. */
export const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[below(items.length, random)] as Item;

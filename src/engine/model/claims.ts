/** The claims that bear on passages. */
import type { Claim } from '../schemas/claim.ts';
import type { Document } from './document.ts';
import type { Edition, Entry } from './edition.ts';

/**
 * The claims with evidence among the passages from `first` to `last`. Evidence that is a whole document is on none in
 * particular.
 */
export function claimsOn(
  { claims }: Edition,
  { id, passages }: Document,
  first: string,
  last = first,
): readonly Entry<Claim>[] {
  const at = (anchor: string): number => passages.findIndex((one) => one.id === anchor);
  const [from, to] = [at(first), at(last)];
  return claims.filter(({ evidence }) =>
    evidence.some(
      (one) =>
        one.document === id &&
        one.first !== undefined &&
        at(one.first) <= to &&
        at(one.last ?? one.first) >= from,
    ),
  );
}

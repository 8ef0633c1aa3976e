/** Lets dates be only those that the texts state, or only those that the editors infer: `dates:stated 1949`. */
import type { Term } from './terms.ts';

/** The bases of dates by the value of the field. */
export const BASES = {
  stated: ['stated', 'implied'],
  inferred: ['inferred', 'context'],
} as const;

/** The terms, with the basis that the query asks for in its dates. */
export function withBasis(terms: readonly Term[]): Term[] {
  const asked = terms.find((term) => term.kind === 'basis');
  if (asked === undefined) return [...terms];
  const basis = BASES[asked.basis];
  return terms.map((term) => (term.kind === 'date' ? { ...term, basis } : term));
}

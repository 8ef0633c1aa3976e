/** Facts about an entry, as a list of terms. */
import { identifiersOf } from '../engine/model/identifiers.ts';
import type { Identifiers } from '../engine/schemas/identifiers.ts';
import type { Strings } from '../strings/strings.ts';
import type { BasisView } from './statement.ts';

export interface FactView {
  readonly term: string;
  readonly words: string;
  /** Certainty and sources; missing if it follows from the identification. */
  readonly basis?: BasisView | undefined;
}

/** The identifiers of an entry in authority files elsewhere. */
export const identifierFacts = (record: Identifiers, { register }: Strings): FactView[] =>
  identifiersOf(record).map(({ name, id }) => ({ term: register.identifiers[name], words: id }));

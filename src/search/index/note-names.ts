/** The entries that the notes of a document link to. */
import type { Document } from '../../engine/model/document.ts';
import { REGISTERS } from '../../engine/source/registers.ts';
import { ID_NOTE } from '../../markup/contract.ts';
import type { Candidate } from '../query/terms.ts';

const NAMED: ReadonlySet<string> = new Set(REGISTERS);

/** Entries by note id. */
export function namedInNotes({ links }: Document): ReadonlyMap<string, readonly Candidate[]> {
  const named = new Map<string, Candidate[]>();
  for (const { to, id, from } of links) {
    if (!NAMED.has(to) || !from?.startsWith(ID_NOTE)) continue;
    const entries = named.get(from) ?? [];
    if (!entries.some((entry) => entry.id === id)) {
      named.set(from, [...entries, { register: to as Candidate['register'], id }]);
    }
  }
  return named;
}

/** The properties of each register, one line for each. A new register begins here. */
import type { z } from 'zod';
import type { Register } from '../source/registers.ts';
import { group, person, place } from './authority.ts';

export const AUTHORITY = {
  people: { singular: 'person', schema: person, prose: ['life'] },
  places: { singular: 'place', schema: place, prose: ['note'] },
  groups: { singular: 'group', schema: group, prose: ['description'] },
} as const satisfies Record<
  Register,
  {
    /** Used in messages, and before the id in editors' links: `person:anna`. */
    readonly singular: string;
    readonly schema: z.ZodType;
    /** Fields with editorial prose. */
    readonly prose: readonly string[];
  }
>;

/** A record of a register. */
export type AuthorityRecord<Kind extends Register = Register> = z.output<
  (typeof AUTHORITY)[Kind]['schema']
>;

/** The records of every register, by the name of the register. */
export type AuthorityRecords = {
  readonly [Kind in Register]: readonly AuthorityRecord<Kind>[];
};

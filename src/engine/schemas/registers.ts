/** What the engine has to know of each register, a line for each: a new one begins here. */
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
    /** In messages, and before the id in the address of an editors' link: `person:anna`. */
    readonly singular: string;
    readonly schema: z.ZodType;
    /** Fields that hold editorial prose. */
    readonly prose: readonly string[];
  }
>;

/** A record of a register. */
export type AuthorityRecord<Kind extends Register = Register> = z.output<
  (typeof AUTHORITY)[Kind]['schema']
>;

/** The records of every register, by its name. */
export type AuthorityRecords = {
  readonly [Kind in Register]: readonly AuthorityRecord<Kind>[];
};

/** The units of measure that the edition declares. */
import { unitPattern } from '../markdown/typography.ts';
import { perEdition } from './per-edition.ts';

/** The pattern of the units that stay on one line with their number, for `typeset`. */
export const unitsOf = perEdition(({ record }) => unitPattern(record.typography.units));

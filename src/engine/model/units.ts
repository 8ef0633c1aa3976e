/** Words that count, as the edition lists them. */
import { unitPattern } from '../markdown/typography.ts';
import { perEdition } from './per-edition.ts';

/** The units that stay on one line with their number, as `typeset` takes them. */
export const unitsOf = perEdition(({ record }) => unitPattern(record.typography.units));

/** Words that stay on one line, by the units of measure that the edition declares. */
import { undividedPattern } from '../markdown/typography.ts';
import { perEdition } from './per-edition.ts';

/** The pattern of numbers with their units, and of other words that stay on one line, for `typesetHtml`. */
export const undividedOf = perEdition(({ record }) => undividedPattern(record.typography.units));

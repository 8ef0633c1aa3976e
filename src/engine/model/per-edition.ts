import { perObject } from '../source/per-object.ts';
import type { Edition } from './edition.ts';

/** Memoizes a function of the edition. */
export const perEdition = <Result extends object>(
  compute: (edition: Edition) => Result,
): ((edition: Edition) => Result) => perObject(compute);

/** Finds the parts of a query that have numbers. In one module, so that a page loads one file for them. */
import { findAskedDates } from './dates.ts';
import type { LateFinders } from './late-finders.ts';
import { findSourcePlaces } from './source-places.ts';

export { mayCitePlace } from './source-places.ts';

export const NUMBER_FINDERS: LateFinders = { dates: findAskedDates, places: findSourcePlaces };

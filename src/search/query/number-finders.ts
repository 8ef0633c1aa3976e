/** The finders of dates, pages and marks of notes, in one file that a page loads for queries which may have one. */
import { findAskedDates } from './dates.ts';
import type { LateFinders } from './late-finders.ts';
import { findSourcePlaces } from './source-places.ts';

export { mayCitePlace } from './source-places.ts';

export const NUMBER_FINDERS: LateFinders = { dates: findAskedDates, places: findSourcePlaces };

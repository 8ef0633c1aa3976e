/** The years of an archive. A bare number is a year only near them. */
import { rangeOf } from '../../engine/model/dates.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { stringsOf } from '../../strings/strings.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Calendar } from '../query/date-shapes.ts';

/** The first, the last and the median year of documents and events. */
export const yearsOfEdition = perEdition((edition: Edition): Lexicon['years'] => {
  const { documents, events } = edition;
  const dates = [...documents.flatMap(({ record }) => record.dates), ...events];
  const years = dates
    .flatMap(({ edtf }) => Object.values(rangeOf(edtf)))
    .filter(Number.isFinite)
    .map((moment) => new Date(moment).getUTCFullYear())
    .sort((a, b) => a - b);
  const [first = 0, last = first] = [years[0], years.at(-1)];
  return { first, last, usual: years[Math.floor(years.length / 2)] ?? first };
});

/** What tells the years of an edition from other numbers. */
export const calendarOf = (edition: Edition): Calendar => {
  const { units, counted } = edition.record.typography;
  const words = [...units, ...counted].map((word) => word.replaceAll('.', '\\.'));
  return {
    years: yearsOfEdition(edition),
    counted: ['%', ...words].join('|'),
    grammar: stringsOf(edition.record.lang).searchQuery,
  };
};

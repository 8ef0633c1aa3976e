/** Builds the index of dates. */
import { typeset } from '../../engine/markdown/typography.ts';
import { rangeOf } from '../../engine/model/dates.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import { unitsOf } from '../../engine/model/units.ts';
import type { DatedPlace } from '../field-indexes.ts';
import { inOrderOfTime } from '../index-chunks.ts';
import type { Days } from '../query/terms.ts';
import { writtenDates } from './written-dates.ts';

/** Dates of documents, of events and in texts, in chronological order. */
export const datedPlaces = perEdition((edition: Edition): DatedPlace[] => {
  const { documents, events } = edition;
  const ofDocuments = documents.flatMap(({ id, record }) =>
    record.dates.map(({ edtf, kind, basis }) => ({
      ...daysOfEdtf(edtf),
      edtf,
      kind,
      basis,
      title: record.title,
      at: id,
    })),
  );
  const ofEvents = events.map(({ id, edtf, basis, title, mention }) => ({
    ...daysOfEdtf(edtf),
    edtf,
    kind: 'event' as const,
    basis,
    title,
    event: id,
    ...(mention === undefined ? {} : { at: `${mention.document}#${mention.passage}` }),
  }));
  const known = new Set(ofEvents.map(dateKey));
  const ofTexts = writtenDates(edition)
    .map(({ document, passage, mention, days }) => ({
      ...days,
      edtf: `${days.low ?? '..'}/${days.high ?? '..'}`,
      kind: 'written' as const,
      basis: 'stated' as const,
      title: `“${typeset(mention.form, '', unitsOf(edition))}”`,
      at: `${document.id}#${passage.id}`,
    }))
    .filter((date) => !known.has(dateKey(date)));
  return [...ofDocuments, ...ofEvents, ...ofTexts].sort(inOrderOfTime);
});

const dateKey = ({ low, high, at }: Partial<DatedPlace>): string => [low, high, at].join(' ');

/** First and last day of an EDTF date. An open end is missing. */
export function daysOfEdtf(edtf: string): Partial<Days> {
  const { from, to } = rangeOf(edtf);
  const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
  return {
    ...(Number.isFinite(from) ? { low: day(from) } : {}),
    ...(Number.isFinite(to) ? { high: day(to) } : {}),
  };
}

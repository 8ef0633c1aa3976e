/** Builds the index of dates. */
import { typeset } from '../../engine/markdown/typography.ts';
import { isUndated, rangeOf } from '../../engine/model/dates.ts';
import { gregorianDate } from '../../engine/model/document-date.ts';
import type { Edition } from '../../engine/model/edition.ts';
import { perEdition } from '../../engine/model/per-edition.ts';
import type { DocumentDate } from '../../engine/schemas/document.ts';
import type { DatedPlace } from '../field-indexes.ts';
import { inOrderOfTime } from '../index-chunks.ts';
import type { Days } from '../query/terms.ts';
import { datesInNotes, writtenDates } from './written-dates.ts';

/** Dates of documents, of events and in texts, in chronological order. */
export const datedPlaces = perEdition((edition: Edition): DatedPlace[] => {
  const { documents, events } = edition;
  const ofDocuments = documents.flatMap(({ id, record }) =>
    record.dates
      .filter(({ edtf }) => !isUndated(edtf))
      .map((date) => ({
        ...daysOfEdtf(gregorianDate(date)),
        edtf: date.edtf,
        kind: date.kind,
        basis: date.basis,
        title: record.title,
        at: id,
        ...hoursOf(date),
      })),
  );
  const ofEvents = events.map(({ id, edtf, basis, title, mention }) => ({
    ...daysOfEdtf(edtf),
    edtf,
    kind: 'event' as const,
    basis,
    title,
    event: id,
    at: mention === undefined ? `/dates/#${id}` : `${mention.document}#${mention.passage}`,
  }));
  const known = new Set(ofEvents.map(dateKey));
  const ofTexts = writtenDates(edition)
    .map(({ document, passage, mention, days }) => ({
      ...days,
      edtf: edtfOf(days),
      kind: 'written' as const,
      basis: 'stated' as const,
      title: `“${typeset(mention.form)}”`,
      at: `${document.id}#${passage.id}`,
    }))
    .filter((date) => !known.has(dateKey(date)));
  const ofNotes = datesInNotes(edition).map(
    ({ address, form, days }): DatedPlace => ({
      ...days,
      edtf: edtfOf(days),
      kind: 'written',
      basis: 'context',
      title: `“${form}”`,
      at: address,
    }),
  );
  return [...ofDocuments, ...ofEvents, ...ofTexts, ...ofNotes].sort(inOrderOfTime);
});

/** The hours of a document, as far as the source gives them. */
function hoursOf({ from, to }: DocumentDate): Pick<DatedPlace, 'hours'> {
  if (from === undefined && to === undefined) return {};
  return {
    hours: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
  };
}

const edtfOf = ({ low, high }: Partial<Days>): string => `${low ?? '..'}/${high ?? '..'}`;

const dateKey = ({ low, high, at }: Partial<DatedPlace>): string => [low, high, at].join(' ');

/** 1 January of the year 1. Earlier days are not told apart: what is before it has an open beginning. */
const FIRST_DAY = Date.parse('0001-01-01T00:00:00Z');

/** First and last day of an EDTF date. An open end is missing. */
export function daysOfEdtf(edtf: string): Partial<Days> {
  const { from, to } = rangeOf(edtf);
  const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
  return {
    ...(from >= FIRST_DAY ? { low: day(from) } : {}),
    ...(Number.isFinite(to) ? { high: day(Math.max(to, FIRST_DAY)) } : {}),
  };
}

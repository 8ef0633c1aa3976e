/** Every date of the archive with the passage that states or implies it. */
import { rangeOf } from '../../engine/model/dates.ts';
import type { Edition } from '../../engine/model/edition.ts';
import type { DatedPlace } from '../reading/small-indexes.ts';
import type { Days } from '../reading/terms.ts';

/** Dates of documents and of the chronology, in order of time. */
export function datedPlaces({ documents, events }: Edition): DatedPlace[] {
  const ofDocuments = documents.flatMap(({ id, record }) =>
    record.dates.map(({ edtf, kind, basis }) => ({
      ...daysOf(edtf),
      edtf,
      kind,
      basis,
      title: record.title,
      at: id,
    })),
  );
  const ofEvents = events.map(({ id, edtf, basis, title, mention }) => ({
    ...daysOf(edtf),
    edtf,
    kind: 'event' as const,
    basis,
    title,
    event: id,
    ...(mention === undefined ? {} : { at: `${mention.document}#${mention.passage}` }),
  }));
  return [...ofDocuments, ...ofEvents].sort(
    (a, b) => compare(a.low ?? '', b.low ?? '') || compare(a.high ?? '9999', b.high ?? '9999'),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** First and last day of an EDTF date; an open end is left out. */
export function daysOf(edtf: string): Partial<Days> {
  const { from, to } = rangeOf(edtf);
  const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
  return {
    ...(Number.isFinite(from) ? { low: day(from) } : {}),
    ...(Number.isFinite(to) ? { high: day(to) } : {}),
  };
}

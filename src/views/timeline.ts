/** The documents and main events of an edition on a time axis, and as a list. */
import { typeset } from '../engine/markdown/typography.ts';
import { documentAddress } from '../engine/model/addresses.ts';
import { documentsOfHome } from '../engine/model/collections.ts';
import { dateInWords, rangeOf, shortDateInWords } from '../engine/model/dates.ts';
import type { Edition } from '../engine/model/edition.ts';
import { dateOf } from '../engine/model/entries.ts';
import {
  type Axis,
  axisAround,
  type Dated,
  type Division,
  divisionsOf,
  placeLabels,
  type Unit,
} from '../engine/model/timeline.ts';
import { searchAddress } from '../search/addresses.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';

/** Length of the axis, and space for a label of a document or event, in units of the drawing. */
const AXIS_LENGTH = 932;
const DOCUMENT_WIDTH = 62;
const EVENT_WIDTH = 115;
/** The most labels that the axis has space for. */
const MAX_DOCUMENTS = Math.floor(AXIS_LENGTH / DOCUMENT_WIDTH);
const MAX_EVENTS = Math.floor(AXIS_LENGTH / EVENT_WIDTH);
/** Height of the bar of the division with most documents. */
const BAR_HEIGHT = 72;
/** Maximum characters of a line of an event's label. */
const MAX_LINE_CHARACTERS = 18;

export interface TimelineView {
  readonly length: number;
  readonly eventWidth: number;
  readonly divisions: readonly {
    readonly at: number;
    readonly width: number;
    /** `J`, or `1949` where a division is a year or longer. */
    readonly label: string;
    /** The year at its first month. */
    readonly year?: number | undefined;
  }[];
  /** Empty if there are too many for a label each. */
  readonly documents: readonly (DatedDocumentView & Placement)[];
  /** The number of documents in each division, where they have no labels. */
  readonly periods: readonly (PeriodView & {
    readonly at: number;
    readonly width: number;
    readonly height: number;
  })[];
  readonly events: readonly (DatedEventView & Placement)[];
  /** Documents, or their numbers, and events in chronological order, for narrow screens. */
  readonly list: readonly (
    | ({ readonly kind: 'document' } & DatedDocumentView)
    | ({ readonly kind: 'event' } & DatedEventView)
    | ({ readonly kind: 'period' } & PeriodView)
  )[];
}

/** The position of an item on the axis, and of the middle of its label. */
interface Placement {
  readonly at: number;
  readonly label: number;
}

interface DatedDocumentView {
  /** `5 March 1949`, and the short form `5 Mar`. */
  readonly date: string;
  readonly shortDate: string;
  readonly href: string;
  readonly number: string;
  readonly title: string;
  readonly isTranscribed: boolean;
}

interface DatedEventView {
  readonly date: string;
  readonly shortDate: string;
  readonly title: string;
  /** The title in lines. */
  readonly lines: readonly string[];
}

/** Documents of a month, year, decade or century. */
interface PeriodView {
  /** `March 1949` */
  readonly date: string;
  /** `12 documents` */
  readonly title: string;
  readonly count: number;
  /** A search for the period. */
  readonly href: string;
}

/** @returns undefined if no document or event has a date with a beginning */
export function timelineView(edition: Edition): TimelineView | undefined {
  const strings = stringsOf(edition.record.lang);
  const hasBeginning = ({ edtf }: Dated): boolean => Number.isFinite(rangeOf(edtf).from);
  const documents = documentsOfHome(edition)
    .map((document) => ({ edtf: dateOf(document), document }))
    .filter(hasBeginning);
  const events = edition.events
    .filter((event) => event.key && !documents.some(({ edtf }) => edtf === event.edtf))
    .filter(hasBeginning);
  const axis = axisAround([...documents, ...events], AXIS_LENGTH);
  if (axis === undefined) return undefined;
  const dateViews = (edtf: string): { date: string; shortDate: string } => ({
    date: dateInWords(edtf, strings),
    shortDate:
      axis.unit === 'month'
        ? shortDateInWords(edtf, strings)
        : dateInWords(/^-?\d{4}/.exec(edtf)?.[0] ?? edtf, strings),
  });
  const datedDocuments = documents.map(({ edtf, document: { id, record } }) => ({
    edtf,
    view: {
      ...dateViews(edtf),
      href: documentAddress(id),
      number: record.number ?? '',
      title: typeset(record.title),
      isTranscribed: record.text === 'transcribed',
    },
  }));
  const datedEvents = events.map(({ edtf, title }) => ({
    edtf,
    view: { ...dateViews(edtf), title, lines: wrapTitle(title) },
  }));
  const periods = documents.length > MAX_DOCUMENTS ? periodsOf(axis, documents, strings) : [];
  const labelled = periods.length > 0 ? [] : datedDocuments;
  const list = [
    ...labelled.map(({ edtf, view }) => ({
      ...{ from: rangeOf(edtf).from, kind: 'document' as const },
      ...view,
    })),
    ...periods.map(({ from, date, title, count, href }) => ({
      ...{ from, kind: 'period' as const },
      ...{ date, title, count, href },
    })),
    ...datedEvents.map(({ edtf, view }) => ({
      ...{ from: rangeOf(edtf).from, kind: 'event' as const },
      ...view,
    })),
  ].toSorted((a, b) => a.from - b.from);
  return {
    length: AXIS_LENGTH,
    eventWidth: EVENT_WIDTH,
    divisions: divisionsOf(axis).map(({ date, at, width }) => ({
      ...{ at, width, label: divisionLabel(axis.unit, date, strings) },
      ...(axis.unit === 'month' && date.getUTCMonth() === 0 ? { year: date.getUTCFullYear() } : {}),
    })),
    documents: placeLabels(labelled, axis, DOCUMENT_WIDTH).map(({ item, at, label }) => ({
      ...item.view,
      at,
      label,
    })),
    periods: periods.map(({ from: _, ...view }) => view),
    events: placeLabels(datedEvents.slice(0, MAX_EVENTS), axis, EVENT_WIDTH).map(
      ({ item, at, label }) => ({ ...item.view, at, label }),
    ),
    list: list.map(({ from: _, ...view }) => view),
  };
}

/** The divisions of the axis that have documents, with their numbers. */
function periodsOf(
  axis: Axis,
  documents: readonly Dated[],
  strings: Strings,
): (TimelineView['periods'][number] & { readonly from: number })[] {
  const divisions = divisionsOf(axis).map((division, index, all) => {
    const end = all[index + 1]?.date.getTime() ?? axis.to;
    const isWithin = ({ edtf }: Dated): boolean => {
      const { from } = rangeOf(edtf);
      return from >= division.date.getTime() && from < end;
    };
    return { ...division, count: documents.filter(isWithin).length };
  });
  const most = Math.max(...divisions.map(({ count }) => count));
  return divisions
    .filter(({ count }) => count > 0)
    .map((division) => {
      const { at, width, count } = division;
      const date = dateInWords(edtfOf(axis.unit, division), strings);
      return {
        ...{ from: division.date.getTime(), at, width, count, date },
        height: (count / most) * BAR_HEIGHT,
        title: strings.documents.count(count),
        href: searchAddress(date),
      };
    });
}

/** A division as an EDTF date. */
function edtfOf(unit: Unit, { date }: Division): string {
  const year = date.getUTCFullYear();
  const digits = `${year < 0 ? '-' : ''}${`${Math.abs(year)}`.padStart(4, '0')}`;
  if (unit === 'month') return `${digits}-${`${date.getUTCMonth() + 1}`.padStart(2, '0')}`;
  if (unit === 'year' || year < 0) return digits;
  return unit === 'decade' ? `${digits.slice(0, 3)}X` : `${digits.slice(0, 2)}XX`;
}

const divisionLabel = (unit: Unit, date: Date, strings: Strings): string =>
  unit === 'month'
    ? strings.dates.monthInitial(date.getUTCMonth() + 1)
    : strings.dates.date({ year: date.getUTCFullYear() });

function wrapTitle(title: string): string[] {
  const lines = [''];
  for (const word of title.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length <= MAX_LINE_CHARACTERS || lines.at(-1) === '') lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

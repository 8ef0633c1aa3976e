/** The documents and main events of an edition on a time axis, and as a list. */
import { typeset } from '../engine/markdown/typography.ts';
import { documentAddress } from '../engine/model/addresses.ts';
import { dateInWords, rangeOf, shortDateInWords } from '../engine/model/dates.ts';
import type { Edition } from '../engine/model/edition.ts';
import { dateOf } from '../engine/model/entries.ts';
import { axisAround, monthsOn, placeLabels } from '../engine/model/timeline.ts';
import { stringsOf } from '../strings/strings.ts';

/** Length of the axis, and space for a label of a document or event, in units of the drawing. */
const AXIS_LENGTH = 932;
const DOCUMENT_WIDTH = 62;
const EVENT_WIDTH = 115;
/** Maximum characters of a line of an event's label. */
const MAX_LINE_CHARACTERS = 18;

export interface TimelineView {
  readonly length: number;
  readonly eventWidth: number;
  readonly months: readonly {
    readonly at: number;
    readonly width: number;
    /** `J` */
    readonly initial: string;
    /** For January. */
    readonly year?: number | undefined;
  }[];
  readonly documents: readonly (DatedDocumentView & Placement)[];
  readonly events: readonly (DatedEventView & Placement)[];
  /** Documents and events in chronological order, for narrow screens. */
  readonly list: readonly (
    | ({ readonly kind: 'document' } & DatedDocumentView)
    | ({ readonly kind: 'event' } & DatedEventView)
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

export function timelineView({ documents, events, record: { lang } }: Edition): TimelineView {
  const strings = stringsOf(lang);
  const dateViews = (edtf: string): { date: string; shortDate: string } => ({
    date: dateInWords(edtf, strings),
    shortDate: shortDateInWords(edtf, strings),
  });
  const datedDocuments = documents
    .filter(({ record }) => record.number !== undefined)
    .map((document) => ({
      edtf: dateOf(document),
      view: {
        ...dateViews(dateOf(document)),
        href: documentAddress(document.id),
        number: document.record.number ?? '',
        title: typeset(document.record.title),
        isTranscribed: document.record.text === 'transcribed',
      },
    }));
  const chiefEvents = events
    .filter((event) => event.key && !datedDocuments.some(({ edtf }) => edtf === event.edtf))
    .map(({ edtf, title }) => ({
      edtf,
      view: { ...dateViews(edtf), title, lines: wrapTitle(title) },
    }));
  const axis = axisAround([...datedDocuments, ...chiefEvents], AXIS_LENGTH);
  const list = [
    ...datedDocuments.map(({ edtf, view }) => ({ edtf, kind: 'document' as const, ...view })),
    ...chiefEvents.map(({ edtf, view }) => ({ edtf, kind: 'event' as const, ...view })),
  ].toSorted((a, b) => rangeOf(a.edtf).from - rangeOf(b.edtf).from);
  return {
    length: AXIS_LENGTH,
    eventWidth: EVENT_WIDTH,
    months: monthsOn(axis).map(({ date, at, width }) => ({
      at,
      width,
      initial: strings.dates.monthInitial(date.getUTCMonth() + 1),
      ...(date.getUTCMonth() === 0 ? { year: date.getUTCFullYear() } : {}),
    })),
    documents: placeLabels(datedDocuments, axis, DOCUMENT_WIDTH).map(({ item, at, label }) => ({
      ...item.view,
      at,
      label,
    })),
    events: placeLabels(chiefEvents, axis, EVENT_WIDTH).map(({ item, at, label }) => ({
      ...item.view,
      at,
      label,
    })),
    list: list.map(({ edtf: _, ...view }) => view),
  };
}

function wrapTitle(title: string): string[] {
  const lines = [''];
  for (const word of title.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length <= MAX_LINE_CHARACTERS || lines.at(-1) === '') lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

/** The series of notes of an edition. A new kind of note is a line of this table, or of `noteSeries` in edition.yaml. */
import type { EditionRecord } from '../schemas/edition.ts';
import type { NoteSeries } from '../schemas/note-series.ts';

export const NOTE_SERIES: readonly NoteSeries[] = [
  {
    id: 'source',
    labels: '\\d+',
    description: 'a number (a note of the source)',
    name: 'The source’s notes',
    citation: 'n. {label}',
    words: ['note', 'footnote'],
    received: true,
  },
  {
    id: 'editors',
    labels: '[a-z]+',
    description: 'lower-case letters (a note of the editors)',
    name: 'The editors’ notes',
    citation: 'editors’ n. {label}',
    words: ['note', 'footnote'],
    received: false,
  },
];

/** Every series, in the order of their lists. */
export const noteSeriesOf = (
  record: Pick<EditionRecord, 'noteSeries'> | undefined,
): NoteSeries[] => [...NOTE_SERIES, ...(record?.noteSeries ?? [])];

/** The series of a label: of several that fit the last, so that an archive may take labels out of a general one. */
export const seriesOfLabel = (label: string, all: readonly NoteSeries[]): NoteSeries | undefined =>
  all.findLast(({ labels }) => new RegExp(`^(?:${labels})$`).test(label));

/** The series of notes of an edition. A new kind of note is a line of this table, or of `noteSeries` in edition.yaml. */
import { type Strings, stringsOf } from '../../strings/strings.ts';
import type { EditionRecord } from '../schemas/edition.ts';
import type { NoteSeries } from '../schemas/note-series.ts';
import { perObject } from '../source/per-object.ts';
import { markOfLabel } from './note-labels.ts';

/** The series that every edition has. */
const generalNoteSeries = ({ notes }: Strings): NoteSeries[] => [
  {
    id: 'source',
    labels: '\\d+[a-z]?|[*†‡§¶‖]+',
    description: 'a number or a sign such as * (a note of the source)',
    ...notes.source,
    words: [...notes.typed],
    received: true,
  },
  {
    id: 'editors',
    labels: '[a-z]+',
    description: 'lower-case letters (a note of the editors)',
    ...notes.editors,
    words: [...notes.typed],
    received: false,
  },
];

/** Every series, in the order of their lists. */
export const noteSeriesOf = (
  record: Pick<EditionRecord, 'lang' | 'noteSeries'> | undefined,
): NoteSeries[] => [...generalNoteSeries(stringsOf(record?.lang)), ...(record?.noteSeries ?? [])];

/** The series of a label: of several that fit the last, so that an archive may take labels out of a general one. */
export const seriesOfLabel = (label: string, all: readonly NoteSeries[]): NoteSeries | undefined =>
  all.findLast((one) => patternOf(one).test(markOfLabel(label)));

const patternOf = perObject(({ labels }: NoteSeries) => new RegExp(`^(?:${labels})$`));

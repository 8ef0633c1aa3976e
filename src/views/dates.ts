/** The list of dates: events by year, and dates as written in the texts. */
import { rangeOf, yearsOf } from '../engine/model/dates.ts';
import type { Edition } from '../engine/model/edition.ts';
import { writtenDates } from '../search/index/written-dates.ts';
import { stringsOf } from '../strings/strings.ts';
import { type EventView, eventView } from './event.ts';
import { type KeywordRowView, keywordRowViews } from './keyword-rows.ts';
import { type PartsView, partsView } from './list-parts.ts';
import { longList } from './long-list.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface DatesView {
  readonly page: PageView;
  readonly parts?: PartsView | undefined;
  readonly sections: readonly DatesSectionView[];
}

/** The events of a year, or the words of the texts for every date. */
export type DatesSectionView =
  | { readonly kind: 'year'; readonly year: string; readonly rows: readonly EventView[] }
  | { readonly kind: 'written'; readonly rows: readonly KeywordRowView[] };

/** The id of the section of written dates. */
export const ID_WRITTEN = 'written';
/** The id of the section of a year. */
export const yearId = (year: string): string => `y${year}`;

/** The list of dates. */
export function datesView(edition: Edition): DatesView {
  const { title, description } = stringsOf(edition.record.lang).chronology;
  const facts = { address: '/dates/', title, description };
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    parts: partsView(edition, datesList),
    sections: datesList.sections(edition),
  };
}

type DateRow = EventView | KeywordRowView;

/** Events by year, then the words of the texts. */
export const datesList = longList<DatesSectionView, DateRow>({
  address: '/dates/',
  title: ({ record }) => stringsOf(record.lang).chronology.title,
  sections: sectionsOf,
  rowsOf: ({ rows }) => rows,
  withRows: (section, rows) => ({ ...section, rows }) as DatesSectionView,
  tags: { row: 220, section: 350 },
  keysOf: (_, section, { record }) => {
    if (section.kind === 'year') return [{ id: section.year, label: section.year }];
    return [{ id: ID_WRITTEN, label: stringsOf(record.lang).chronology.written.title }];
  },
  labelOf: (row) => ('when' in row ? row.when : row.place),
  landingsOf: (section, { record }) =>
    section.kind === 'written'
      ? [{ id: ID_WRITTEN, label: stringsOf(record.lang).chronology.written.title }]
      : [
          { id: yearId(section.year), label: section.year },
          ...section.rows.map(({ id, when }) => ({ id, label: when })),
        ],
});

function sectionsOf(edition: Edition): DatesSectionView[] {
  const ordered = edition.events.toSorted((a, b) => rangeOf(a.edtf).from - rangeOf(b.edtf).from);
  const years = Map.groupBy(ordered, ({ edtf }) => yearsOf(edtf)[0] ?? '');
  const written = keywordRowViews(edition, writtenDates(edition));
  return [
    ...[...years].map(([year, events]) => ({
      kind: 'year' as const,
      year,
      rows: events.map((event) => eventView(edition, event)),
    })),
    ...(written.length > 0 ? [{ kind: 'written' as const, rows: written }] : []),
  ];
}

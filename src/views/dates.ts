/** The list of dates: events by year, and dates as written in the texts. */
import { rangeOf, yearsOf } from '../engine/model/dates.ts';
import type { Edition } from '../engine/model/edition.ts';
import { writtenDates } from '../search/index/written-dates.ts';
import { stringsOf } from '../strings/strings.ts';
import { type EventView, eventView } from './event.ts';
import { type KeywordRowView, keywordRowViews } from './keyword-rows.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface DatesView {
  readonly page: PageView;
  readonly years: readonly { readonly year: string; readonly events: readonly EventView[] }[];
  readonly written: readonly KeywordRowView[];
}

/** The list of dates. */
export function datesView(edition: Edition): DatesView {
  const ordered = edition.events.toSorted((a, b) => rangeOf(a.edtf).from - rangeOf(b.edtf).from);
  const years = Map.groupBy(ordered, ({ edtf }) => yearsOf(edtf)[0] ?? '');
  const { title, description } = stringsOf(edition.record.lang).chronology;
  const facts = { address: '/dates/', title, description };
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    years: [...years].map(([year, events]) => ({
      year,
      events: events.map((event) => eventView(edition, event)),
    })),
    written: keywordRowViews(edition, writtenDates(edition)),
  };
}

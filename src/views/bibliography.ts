/** The bibliography. */
import type { Edition } from '../engine/model/edition.ts';
import type { CitedWork } from '../engine/model/reference-label.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface BibliographyView {
  readonly page: PageView;
  /** Sorted by label. */
  readonly works: readonly WorkView[];
}

/** A work with all the details that are known. */
export interface WorkView {
  readonly id: string;
  /** `Almanac 1850` */
  readonly label: string;
  /** Names of the authors; empty if none is given. */
  readonly author: string;
  readonly title: string;
  /** True for a book; other titles are set in quotation marks. */
  readonly isBook: boolean;
  readonly container?: string | undefined;
  /** Further details in display order: `vol. 2`, `1951`. */
  readonly details: readonly string[];
  readonly note?: string | undefined;
  readonly link?: { readonly href: string; readonly label: string } | undefined;
}

/** The bibliography of the edition. */
export const bibliographyView = (edition: Edition): BibliographyView => ({
  page: plainPageView(edition, {
    address: '/bibliography/',
    title: 'Bibliography',
    description: 'The works on which the editors’ statements rest.',
    type: 'CollectionPage',
  }),
  works: edition.works.toSorted((a, b) => a.label.localeCompare(b.label, 'en')).map(workView),
});

function workView(work: CitedWork): WorkView {
  const { id, label, type, title, URL: href } = work;
  const container = work['container-title'];
  return {
    id,
    label,
    author: namesOf(work.author),
    title,
    isBook: container === undefined && ['book', 'report'].includes(type),
    container,
    details: detailsOf(work),
    note: work.note,
    ...(href === undefined
      ? {}
      : { link: { href, label: href.replace(/^https?:\/\//, '').replace(/\/$/, '') } }),
  };
}

const detailsOf = (work: CitedWork): string[] =>
  [
    work.genre,
    work.editor && `edited by ${namesOf(work.editor)}`,
    work.translator && `translated by ${namesOf(work.translator)}`,
    work['collection-title'] && joined(' ', work['collection-title'], work['collection-number']),
    work.volume && `vol. ${work.volume}`,
    work.issue && `no. ${work.issue}`,
    work.number && `no. ${work.number}`,
    work.archive,
    work.archive_location,
    joined(': ', work['publisher-place'], work.publisher),
    dateInWords(work.issued),
    work.page && `${/^\d+$/.test(work.page) ? 'p.' : 'pp.'} ${work.page}`,
    work.ISBN && `ISBN ${work.ISBN}`,
    work.accessed && `read in ${dateInWords(work.accessed)}`,
  ].filter((part): part is string => Boolean(part));

/** `Mara Fell, Board of Lights` */
const namesOf = (names: CitedWork['author']): string =>
  (names ?? [])
    .map((name) => ('literal' in name ? name.literal : joined(' ', name.given, name.family)))
    .join(', ');

const joined = (separator: string, ...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(separator);

/** `5 March 1949`, `March 1949`, `1949`, or the literal date. */
function dateInWords(date: CitedWork['issued']): string | undefined {
  const [year, month, day] = date?.['date-parts']?.[0] ?? [];
  if (year === undefined) return date?.literal;
  return new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)).toLocaleDateString('en-GB', {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
}

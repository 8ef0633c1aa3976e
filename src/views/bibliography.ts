/** The bibliography. */
import type { Edition } from '../engine/model/edition.ts';
import type { CitedWork } from '../engine/model/reference-label.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { type IndexLink, indexByLetter } from './list-index.ts';
import { type PartsView, partsView } from './list-parts.ts';
import { letterKey, longList } from './long-list.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface BibliographyView {
  readonly page: PageView;
  readonly parts?: PartsView | undefined;
  readonly index: readonly IndexLink[];
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
export function bibliographyView(edition: Edition): BibliographyView {
  const { title, description } = stringsOf(edition.record.lang).bibliography;
  const facts = { address: '/bibliography/', title, description };
  const works = worksList.sections(edition).flatMap((section) => section.works);
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    parts: partsView(edition, worksList),
    index: indexByLetter(works.map(({ id, label: name }) => ({ id, name }))),
    works,
  };
}

/** All works, in one section. */
export const worksList = longList<{ readonly works: readonly WorkView[] }, WorkView>({
  address: '/bibliography/',
  title: ({ record }) => stringsOf(record.lang).bibliography.title,
  sections: ({ works, record: { lang } }) => {
    const strings = stringsOf(lang);
    const sorted = works.toSorted((a, b) => a.label.localeCompare(b.label, lang));
    return [{ works: sorted.map((work) => workView(work, strings)) }];
  },
  rowsOf: ({ works }) => works,
  withRows: (_, works) => ({ works }),
  tags: { row: 130, section: 80 },
  keysOf: ({ label }) => [letterKey(label)],
  labelOf: ({ label }) => label,
  landingsOf: ({ works }) => works.map(({ id, label }) => ({ id, label })),
});

function workView(work: CitedWork, strings: Strings): WorkView {
  const { id, label, type, title, URL: href } = work;
  const container = work['container-title'];
  return {
    id,
    label,
    author: namesOf(work.author),
    title,
    isBook: container === undefined && ['book', 'report'].includes(type),
    container,
    details: detailsOf(work, strings),
    note: work.note,
    ...(href === undefined
      ? {}
      : { link: { href, label: href.replace(/^https?:\/\//, '').replace(/\/$/, '') } }),
  };
}

/** A work in one paragraph of plain text, for a card. */
export function workDescription(work: CitedWork, strings: Strings): string {
  const { author, title, container, details, note } = workView(work, strings);
  return [author, title, [container, ...details].filter(Boolean).join(', '), note]
    .filter(Boolean)
    .map((part) => `${part}`.replace(/[.,]?$/, '.'))
    .join(' ');
}

const detailsOf = (work: CitedWork, { bibliography, dates }: Strings): string[] =>
  [
    work.genre,
    work.editor && bibliography.editedBy(namesOf(work.editor)),
    work.translator && bibliography.translatedBy(namesOf(work.translator)),
    work['collection-title'] && joined(' ', work['collection-title'], work['collection-number']),
    work.volume && bibliography.volume(work.volume),
    work.issue && bibliography.number(work.issue),
    work.number && bibliography.number(work.number),
    work.archive,
    work.archive_location,
    joined(': ', work['publisher-place'], work.publisher),
    issueDate(work.issued, dates),
    work.page && bibliography.pages(work.page),
    work.ISBN && bibliography.isbn(work.ISBN),
    work.accessed && bibliography.readIn(issueDate(work.accessed, dates) ?? ''),
  ].filter((part): part is string => Boolean(part));

/** `Mara Fell, Board of Lights` */
const namesOf = (names: CitedWork['author']): string =>
  (names ?? [])
    .map((name) => ('literal' in name ? name.literal : joined(' ', name.given, name.family)))
    .join(', ');

const joined = (separator: string, ...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(separator);

/** `5 March 1949`, `March 1949`, `1949`, or the literal date. */
function issueDate(date: CitedWork['issued'], dates: Strings['dates']): string | undefined {
  const [year, month, day] = date?.['date-parts']?.[0] ?? [];
  return year === undefined ? date?.literal : dates.date({ year, month, day });
}

/** The list of people. */
import { entryId, personAddress } from '../engine/model/addresses.ts';
import { occurrences } from '../engine/model/concordance.ts';
import type { Edition } from '../engine/model/edition.ts';
import { officeInDocuments, tellingApart } from '../engine/model/namesakes.ts';
import { lifeYears, membersOf } from '../engine/model/people.ts';
import type { Person } from '../engine/schemas/authority.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { type IndexLink, indexByLetter } from './list-index.ts';
import { type PartsView, partsView } from './list-parts.ts';
import { letterKey, longList } from './long-list.ts';
import { type NameFormView, nativeFormViews } from './name-forms.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface PeopleView {
  readonly page: PageView;
  readonly parts?: PartsView | undefined;
  /** People by their relation to the documents. Empty sections are left out. */
  readonly sections: readonly (PeopleSectionView & {
    /** Empty for a list of ordinary length. */
    readonly index: readonly IndexLink[];
  })[];
}

/** People with the same relation to the documents. */
export interface PeopleSectionView {
  readonly id: 'present' | 'named' | 'behind';
  readonly people: readonly PersonRowView[];
}

/** A person in the list. */
export interface PersonRowView {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** The name by which it is sorted. */
  readonly sort: string;
  /** The office at the date of the first document with such an office; of people with one name, what tells them apart. */
  readonly office?: string | undefined;
  /** `1907–1964` */
  readonly years?: string | undefined;
  /** The first form in each language except that of the edition. */
  readonly written: readonly NameFormView[];
  /** `3 mentions`; empty if there are none. */
  readonly count: string;
}

/** Lists of people have an index from this length on. */
const MIN_INDEXED = 50;

/** The list of people. */
export function peopleView(edition: Edition): PeopleView {
  const { title, description } = stringsOf(edition.record.lang).register.people;
  const facts = { address: '/people/', title, description };
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    parts: partsView(edition, peopleList),
    sections: peopleList.sections(edition).map((section) => ({
      ...section,
      index: indexByLetter(
        section.people.map(({ id, sort: name }) => ({ id, name })),
        MIN_INDEXED,
      ),
    })),
  };
}

/** Everybody, by their relation to the documents. */
export const peopleList = longList<PeopleSectionView, PersonRowView>({
  address: '/people/',
  title: ({ record }) => stringsOf(record.lang).register.people.title,
  sections: sectionsOf,
  rowsOf: ({ people }) => people,
  withRows: (section, people) => ({ ...section, people }),
  tags: { row: 420, section: 400 },
  keysOf: ({ sort }, { id }, { record }) => [
    { id, label: stringsOf(record.lang).register.people.sections[id].title },
    letterKey(sort),
  ],
  labelOf: ({ sort }) => sort,
  landingsOf: ({ id, people }, { record }) => [
    { id, label: stringsOf(record.lang).register.people.sections[id].title },
    ...people.map(({ id, name: label }) => ({ id, label })),
  ],
});

function sectionsOf(edition: Edition): PeopleSectionView[] {
  const strings = stringsOf(edition.record.lang);
  const present = new Set(edition.documents.flatMap(membersOf));
  const sectionOf = ({ id }: Person): PeopleSectionView['id'] => {
    if (present.has(id)) return 'present';
    return occurrences(edition, 'people', id).length > 0 ? 'named' : 'behind';
  };
  const bySection = Map.groupBy(
    edition.people.toSorted((a, b) => a.sort.localeCompare(b.sort, edition.record.lang)),
    sectionOf,
  );
  return (['present', 'named', 'behind'] as const).flatMap((id) => {
    const people = bySection.get(id) ?? [];
    return people.length === 0
      ? []
      : { id, people: people.map((one) => rowView(edition, one, strings)) };
  });
}

function rowView(edition: Edition, person: Person, strings: Strings): PersonRowView {
  const years = lifeYears(person, strings);
  const apart = years === undefined ? tellingApart(edition, person) : undefined;
  const count = occurrences(edition, 'people', person.id).length;
  return {
    id: entryId('people', person.id),
    href: personAddress(person.id),
    name: person.name,
    sort: person.sort,
    office: apart ?? officeInDocuments(edition, person)?.title,
    years,
    written: nativeFormViews(person.forms, edition.record.lang),
    count: count === 0 ? '' : strings.register.mentions(count),
  };
}

/** The list of groups. */
import { groupAddress } from '../engine/model/addresses.ts';
import { occurrences } from '../engine/model/concordance.ts';
import type { Edition } from '../engine/model/edition.ts';
import { plainText } from '../engine/model/plain-text.ts';
import { opening } from '../exports/plain.ts';
import { stringsOf } from '../strings/strings.ts';
import { type PartsView, partsView } from './list-parts.ts';
import { longList } from './long-list.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface GroupsView {
  readonly page: PageView;
  readonly parts?: PartsView | undefined;
  /** Groups by kind, such as archives and periodicals. */
  readonly sections: readonly GroupsSectionView[];
}

/** Groups of a kind. */
export interface GroupsSectionView {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly GroupRowView[];
}

/** A group in the list. */
export interface GroupRowView {
  readonly href: string;
  readonly name: string;
  /** The beginning of its description. */
  readonly text: string;
  /** `3 mentions`; empty if there are none. */
  readonly count: string;
}

const MAX_CHARACTERS = 120;

/** The list of groups. */
export function groupsView(edition: Edition): GroupsView {
  const { title, description } = stringsOf(edition.record.lang).register.groups;
  const facts = { address: '/groups/', title, description };
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    parts: partsView(edition, groupsList),
    sections: groupsList.sections(edition),
  };
}

/** All groups, by kind. They are in the order of the register. */
export const groupsList = longList<GroupsSectionView, GroupRowView>({
  address: '/groups/',
  title: ({ record }) => stringsOf(record.lang).register.groups.title,
  sections: sectionsOf,
  rowsOf: ({ groups }) => groups,
  withRows: (section, groups) => ({ ...section, groups }),
  tags: { row: 300, section: 350 },
  keysOf: (_, { id, title: label }) => [{ id, label }],
  labelOf: ({ name }) => name,
  landingsOf: ({ id, title: label }) => [{ id, label }],
});

function sectionsOf(edition: Edition): GroupsSectionView[] {
  const words = stringsOf(edition.record.lang).register;
  const kinds = Map.groupBy(edition.groups, ({ kind }) => kind);
  return [...kinds].map(([kind, groups]) => ({
    id: kind,
    title: words.groups.kinds[kind],
    groups: groups.map(({ id, name, html }) => {
      const count = occurrences(edition, 'groups', id).length;
      return {
        href: groupAddress(id),
        name,
        text: opening(plainText(html.description ?? ''), MAX_CHARACTERS),
        count: count === 0 ? '' : words.mentions(count),
      };
    }),
  }));
}

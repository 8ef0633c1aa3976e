/** The list of groups. */
import { groupAddress } from '../engine/model/addresses.ts';
import { occurrences } from '../engine/model/concordance.ts';
import type { Edition } from '../engine/model/edition.ts';
import { plainText } from '../engine/model/plain-text.ts';
import { opening } from '../exports/plain.ts';
import { stringsOf } from '../strings/strings.ts';
import type { PageView } from './page.ts';
import { plainPageView } from './plain-page.ts';

export interface GroupsView {
  readonly page: PageView;
  /** Groups by kind, such as archives and periodicals. */
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly groups: readonly GroupRowView[];
  }[];
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
  const words = stringsOf(edition.record.lang).register;
  const { title, description } = words.groups;
  const facts = { address: '/groups/', title, description };
  const kinds = Map.groupBy(edition.groups, ({ kind }) => kind);
  return {
    page: plainPageView(edition, { ...facts, type: 'CollectionPage' }),
    sections: [...kinds].map(([kind, groups]) => ({
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
    })),
  };
}

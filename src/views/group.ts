/** The page of a group: an organisation, an archive, a periodical, a list. */
import { groupAddress } from '../engine/model/addresses.ts';
import { occurrences } from '../engine/model/concordance.ts';
import type { Edition } from '../engine/model/edition.ts';
import { groupOf } from '../engine/model/entries.ts';
import { pageCard } from '../exports/kind-card.ts';
import { entryMetadata } from '../exports/metadata/pages.ts';
import { stringsOf } from '../strings/strings.ts';
import { type FactView, identifierFacts } from './facts.ts';
import { type MentionsView, mentionsViews } from './mentions.ts';
import { type NameFormsView, nameFormsViews } from './name-forms.ts';
import { type PageView, pageView } from './page.ts';
import { type PointingHereView, pointingHereView } from './pointing-here.ts';
import { basisOutside, type StatementView } from './statement.ts';

export interface GroupView {
  readonly page: PageView;
  readonly id: string;
  readonly forms: readonly NameFormsView[];
  readonly description: StatementView;
  readonly facts: readonly FactView[];
  readonly mentions: readonly MentionsView[];
  readonly pointingHere: PointingHereView;
  /** Facts that the editors searched for and did not find. */
  readonly notEstablished: readonly string[];
}

/** The page of the group `id`. */
export function groupView(edition: Edition, id: string): GroupView {
  const group = groupOf(edition, id);
  const { name, html, description } = group;
  const strings = stringsOf(edition.record.lang);
  return {
    page: pageView(edition, {
      address: groupAddress(id),
      title: name,
      description: strings.register.groupSummary(name),
      metadata: entryMetadata(edition, 'groups', group, pageCard(edition, groupAddress(id))),
    }),
    id,
    forms: nameFormsViews(group.forms, edition.record.lang),
    description: {
      html: html.description ?? '',
      ...basisOutside(edition, description, html.description),
    },
    facts: identifierFacts(group, strings),
    mentions: mentionsViews(edition, occurrences(edition, 'groups', id)),
    pointingHere: pointingHereView(edition, 'groups', id),
    notEstablished: group.notEstablished,
  };
}

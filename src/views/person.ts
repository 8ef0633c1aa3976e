/** The page of a person. */
import { personAddress } from '../engine/model/addresses.ts';
import { occurrences, turnsBy } from '../engine/model/concordance.ts';
import { dateInWords } from '../engine/model/dates.ts';
import type { Edition, Entry } from '../engine/model/edition.ts';
import { personOf } from '../engine/model/entries.ts';
import type { Person } from '../engine/schemas/authority.ts';
import type { DatedStatement } from '../engine/schemas/statement.ts';
import { pageCard } from '../exports/kind-card.ts';
import { entryMetadata } from '../exports/metadata/pages.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { type FactView, identifierFacts } from './facts.ts';
import { type MentionsView, mentionsViews } from './mentions.ts';
import { type NameFormsView, nameFormsViews } from './name-forms.ts';
import { type OthersPresentView, othersPresentViews } from './others-present.ts';
import { type PageView, pageView } from './page.ts';
import { type PointingHereView, pointingHereView } from './pointing-here.ts';
import { type SmallConversationView, smallConversationViews } from './small-conversation.ts';
import { basisOutside, basisView, type StatementView } from './statement.ts';

export interface PersonView {
  readonly page: PageView;
  readonly id: string;
  readonly forms: readonly NameFormsView[];
  /** The biography by the editors, if there is one. */
  readonly life?: StatementView | undefined;
  readonly facts: readonly FactView[];
  readonly conversations: readonly SmallConversationView[];
  /** `16 turns, 20 mentions` */
  readonly counts: string;
  readonly mentions: readonly MentionsView[];
  readonly pointingHere: PointingHereView;
  readonly othersPresent: readonly OthersPresentView[];
  /** Facts that the editors searched for and did not find. */
  readonly notEstablished: readonly string[];
}

/** The page of the person `id`. */
export function personView(edition: Edition, id: string): PersonView {
  const person = personOf(edition, id);
  const { name } = person;
  const strings = stringsOf(edition.record.lang);
  const words = strings.register;
  const found = occurrences(edition, 'people', id);
  const turns = turnsBy(edition, id).length;
  const mentions = words.mentions(found.length);
  return {
    page: pageView(edition, {
      address: personAddress(id),
      title: name,
      description: words.personSummary(name),
      metadata: entryMetadata(edition, 'people', person, pageCard(edition, personAddress(id))),
    }),
    id,
    forms: nameFormsViews(person.forms, edition.record.lang),
    life: lifeView(edition, person),
    facts: factViews(edition, person, strings),
    conversations: smallConversationViews(edition, id),
    counts: turns > 0 ? words.turnsAndMentions(strings.documents.turns(turns), mentions) : mentions,
    mentions: mentionsViews(edition, found),
    pointingHere: pointingHereView(edition, 'people', id),
    othersPresent: othersPresentViews(edition, id),
    notEstablished: person.notEstablished,
  };
}

const lifeView = (edition: Edition, { html, life }: Entry<Person>): StatementView | undefined =>
  html.life ? { html: html.life, ...basisOutside(edition, life ?? {}, html.life) } : undefined;

function factViews(edition: Edition, person: Person, strings: Strings): FactView[] {
  const { born, died, offices } = person;
  const words = strings.register;
  const dated = (term: string, statement: DatedStatement | undefined): FactView[] => {
    if (statement === undefined) return [];
    const { edtf, text, place } = statement;
    return [
      {
        term,
        words: words.fact(dateInWords(edtf, strings), text, place),
        basis: basisView(edition, statement),
      },
    ];
  };
  return [
    ...dated(words.facts.born, born),
    ...dated(words.facts.died, died),
    ...offices.map(({ title, edtf, text, ...office }) => ({
      term: words.facts.office,
      words: words.office(title, text ?? dateInWords(edtf, strings)),
      basis: basisView(edition, office),
    })),
    ...identifierFacts(person, strings),
  ];
}

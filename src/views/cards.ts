/** Cards of the people, places, groups, terms, works and documents that a document's page names or links. */
import { typeset } from '../engine/markdown/typography.ts';
import {
  documentAddress,
  entryAddress,
  termAddress,
  workAddress,
} from '../engine/model/addresses.ts';
import { type Origin, originAddress, originName, spokenOf } from '../engine/model/backlinks.ts';
import { documentLabel } from '../engine/model/citing.ts';
import { dateInWords } from '../engine/model/dates.ts';
import type { Document } from '../engine/model/document.ts';
import type { Edition } from '../engine/model/edition.ts';
import {
  dateOf,
  documentOf,
  groupOf,
  personOf,
  placeOf,
  termOf,
  workOf,
} from '../engine/model/entries.ts';
import { isSameLanguage } from '../engine/model/form-language.ts';
import { genreOf } from '../engine/model/genres.ts';
import { officeInWords } from '../engine/model/namesakes.ts';
import { lifeYears, membersOfParty, officeOn } from '../engine/model/people.ts';
import { plainText } from '../engine/model/plain-text.ts';
import { smallScore } from '../engine/model/small-score.ts';
import type { NameForm, Person } from '../engine/schemas/authority.ts';
import type { Card } from '../exports/cards.ts';
import { opening } from '../exports/plain.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';
import { workDescription } from './bibliography.ts';

/** Maximum characters of a description. */
const MAX_CHARACTERS = 240;

type Kind = 'people' | 'places' | 'groups' | 'terms' | 'works' | 'document';
const KINDS: ReadonlySet<string> = new Set<Kind>([
  'people',
  'places',
  'groups',
  'terms',
  'works',
  'document',
]);

/**
 * Names of the text in the order of their first mention, then what notes and the description link, then what speaks of the
 * document elsewhere.
 */
export function cards(edition: Edition, document: Document): Card[] {
  const named = document.passages.flatMap(({ mentions }) =>
    mentions.map(({ register, id }) => ({ to: register as string, id })),
  );
  const { from, to } = document.record;
  const parties = [...from, ...to].map((id) => ({ to: registerOf(edition, id), id }));
  const linked = [...named, ...parties, ...document.links].filter(({ to }) => KINDS.has(to));
  const seen = new Map(linked.map(({ to, id }) => [`${to} ${id}`, { to: to as Kind, id }]));
  const made = [
    ...[...seen.values()].map(({ to, id }) => MAKE[to](edition, id, document)),
    ...linkedPlaces(edition, document).map((origin) => originCard(edition, origin, document)),
    ...statements(edition, document).map((origin) => originCard(edition, origin, document)),
    ...spokenOf(edition, document).map(({ from }) => originCard(edition, from, document)),
  ];
  return [...new Map(made.map((card) => [card.href, card])).values()];
}

/** The register of a sender or a recipient. */
const registerOf = ({ people }: Edition, id: string): 'people' | 'groups' =>
  people.some((person) => person.id === id) ? 'people' : 'groups';

/** What the document links in other documents: notes, and passages if it has no text. Those of a text have previews in its page. */
const linkedPlaces = ({ documents }: Edition, { id, links, passages }: Document): Origin[] =>
  links
    .filter(({ to, id: of }) => to === 'passage' && of !== id)
    .flatMap(({ id: of, first }): Origin[] => {
      const document = documents.find((one) => one.id === of);
      const note = document?.notes.find((one) => one.id === first);
      if (document && note) return [{ kind: 'note', document, note }];
      const passage = document?.passages.find((one) => one.id === first);
      return document && passage && passages.length === 0
        ? [{ kind: 'passage', document, passage }]
        : [];
    });

/** Passages of other documents that the record quotes. */
const statements = (edition: Edition, { record }: Document): Origin[] =>
  record.mentioned.flatMap(({ document: id, passage: anchor }): Origin[] => {
    const document = documentOf(edition, id);
    const passage = document.passages.find((one) => one.id === anchor);
    return passage ? [{ kind: 'passage', document, passage }] : [];
  });

/** The card of what links to the document. */
function originCard(edition: Edition, origin: Origin, on: Document): Card {
  const strings = stringsOf(edition.record.lang);
  const { openEssay, openNote, openPassage } = strings.register;
  const card = (about: string, onward: string): Card => ({
    href: originAddress(origin),
    name: originName(origin, strings),
    forms: [],
    about: opening(about, MAX_CHARACTERS),
    count: '',
    onward,
  });
  switch (origin.kind) {
    case 'passage':
      return card(typeset(origin.passage.text), openPassage);
    case 'note':
      return card(plainText(origin.note.html), openNote);
    case 'essay':
      return card(origin.essay.record.summary, openEssay);
    case 'record':
      return MAKE.document(edition, origin.document.id, on);
    case 'entry':
      return MAKE[origin.register](edition, origin.entry.id, on);
  }
}

const MAKE: Readonly<Record<Kind, (edition: Edition, id: string, on: Document) => Card>> = {
  people: personCard,
  places(edition, id, on) {
    const { name, forms, modern, today, html } = placeOf(edition, id);
    const about = [today ?? modern, plainText(html.note ?? '')].filter(Boolean).join('. ');
    return {
      href: entryAddress.places(id),
      name,
      forms: foreignForms(forms, edition.record.lang),
      about: opening(about, MAX_CHARACTERS),
      ...mentionsFoot(edition, on, 'places', id),
    };
  },
  groups(edition, id, on) {
    const { name, forms, html } = groupOf(edition, id);
    return {
      href: entryAddress.groups(id),
      name,
      forms: foreignForms(forms, edition.record.lang),
      about: opening(plainText(html.description ?? ''), MAX_CHARACTERS),
      ...mentionsFoot(edition, on, 'groups', id),
    };
  },
  terms(edition, id) {
    const { lang } = edition.record;
    const { name, forms, html } = termOf(edition, id);
    return {
      href: termAddress(id),
      name,
      forms: foreignForms(forms, lang),
      about: opening(plainText(html.definition ?? ''), MAX_CHARACTERS),
      count: '',
      onward: stringsOf(lang).register.inTerms,
    };
  },
  works(edition, id) {
    const strings = stringsOf(edition.record.lang);
    const work = workOf(edition, id);
    return {
      href: workAddress(id),
      name: work.label,
      forms: [],
      about: workDescription(work, strings),
      count: '',
      onward: strings.register.inBibliography,
    };
  },
  document(edition, id) {
    const strings = stringsOf(edition.record.lang);
    const document = documentOf(edition, id);
    const { record, html } = document;
    const facts = [record.title, genreOf(edition, record.genre).label];
    return {
      href: documentAddress(id),
      name: documentLabel(document, strings),
      forms: [],
      about: `${[...facts, dateInWords(dateOf(document), strings)].join(', ')}. ${opening(plainText(html.abstract ?? ''), MAX_CHARACTERS)}`,
      count: '',
      onward: strings.register.openDocument,
    };
  },
};

function personCard(edition: Edition, id: string, document: Document): Card {
  const { lang } = edition.record;
  const strings = stringsOf(lang);
  const person = personOf(edition, id);
  const spoken = document.passages.filter(({ speaker }) => speaker === id).length;
  const { count, onward } = mentionsFoot(edition, document, 'people', id);
  return {
    href: entryAddress.people(id),
    name: person.name,
    forms: foreignForms(person.forms, lang),
    about:
      [officeOn(person, dateOf(document))?.title, lifeYears(person, strings)]
        .filter(Boolean)
        .join('. ') ||
      // Other offices than that of the day have their years.
      person.offices
        .slice(0, 1)
        .map((office) => officeInWords(office, strings))
        .join(''),
    score: smallScore(document, id),
    count: spoken > 0 ? strings.conversation.cardSpeaks(spoken) : count,
    onward,
    ...rosterOf(document, person, spoken, strings),
  };
}

/** What a list of those present says of a person: office or role, and how often he or she speaks in the conversation. */
function rosterOf(
  document: Document,
  person: Person,
  spoken: number,
  { conversation }: Strings,
): Pick<Card, 'roster'> {
  const members = document.record.parties.flatMap(membersOfParty);
  const member = members.find(({ id }) => id === person.id);
  if (member === undefined || document.record.conversation === undefined) return {};
  const office = member.role ?? officeOn(person, dateOf(document))?.title;
  return { roster: conversation.roster(office, spoken) };
}

/** How often an entry is named in a document, and the way to all mentions. */
function mentionsFoot(
  edition: Edition,
  { passages }: Document,
  of: string,
  entry: string,
): Pick<Card, 'count' | 'onward'> {
  const { conversation, register } = stringsOf(edition.record.lang);
  const found = passages
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.register === of && mention.id === entry).length;
  return {
    count: found === 0 ? '' : conversation.cardNamed(found),
    onward: register.everyMention,
  };
}

/** The first form in each language except that of the edition. */
const foreignForms = (forms: readonly NameForm[], own: string): Card['forms'] =>
  forms
    .filter(
      ({ lang }, index) =>
        !isSameLanguage(lang, own) && forms.findIndex((form) => form.lang === lang) === index,
    )
    .map(({ text, lang }) => ({ text, lang }));

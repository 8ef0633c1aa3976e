/** Register entries as schema.org nodes. `@id` is the entry's page. */
import { entryAddress } from '../../../engine/model/addresses.ts';
import type { Edition, Entry } from '../../../engine/model/edition.ts';
import { plainText } from '../../../engine/model/plain-text.ts';
import type { Group, NameForm, Person, Place } from '../../../engine/schemas/authority.ts';
import { entriesOf } from '../../entries.ts';
import { sameAs } from '../../same-as.ts';
import { absolute } from '../../target.ts';
import type { JsonLdNode } from '../page-metadata.ts';

/** Years, months and days. Uncertain dates and ranges have no ISO form and are left out. */
const exact = (edtf: string | undefined): string | undefined =>
  edtf !== undefined && /^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : undefined;

const proseText = (html: string | undefined): string | undefined =>
  html === undefined ? undefined : plainText(html);

/** Other forms of a name, without misspellings. */
const otherForms = (name: string, forms: readonly NameForm[]): string[] => [
  ...new Set(
    forms.flatMap(({ kind, text }) => (kind === 'misspelling' || text === name ? [] : [text])),
  ),
];

export function personNode(edition: Edition, person: Entry<Person>): JsonLdNode {
  const url = absolute(edition, entryAddress.people(person.id));
  return {
    '@type': 'Person',
    '@id': url,
    url,
    name: person.name,
    alternateName: otherForms(person.name, person.forms),
    birthDate: exact(person.born?.edtf),
    birthPlace: person.born?.place,
    deathDate: exact(person.died?.edtf),
    deathPlace: person.died?.place,
    description: proseText(person.html.life),
    sameAs: sameAs(person),
  };
}

export function placeNode(edition: Edition, place: Entry<Place>): JsonLdNode {
  const url = absolute(edition, entryAddress.places(place.id));
  const [latitude, longitude] = place.coordinates ?? [];
  return {
    '@type': 'Place',
    '@id': url,
    url,
    name: place.name,
    alternateName: otherForms(place.name, [
      { text: place.modern, lang: edition.record.lang, kind: 'variant' },
      ...place.forms,
    ]),
    geo: place.coordinates && { '@type': 'GeoCoordinates', latitude, longitude },
    containedInPlace: place.today,
    description: proseText(place.html.note),
    sameAs: sameAs(place),
  };
}

export function groupNode(edition: Edition, group: Entry<Group>): JsonLdNode {
  const url = absolute(edition, entryAddress.groups(group.id));
  return {
    '@type': group.kind === 'archive' ? 'ArchiveOrganization' : 'Organization',
    '@id': url,
    url,
    name: group.name,
    alternateName: otherForms(group.name, group.forms),
    description: proseText(group.html.description),
    sameAs: sameAs(group),
  };
}

/** A short node of a person or group, for use in other nodes. */
export function agent(edition: Edition, id: string): JsonLdNode {
  const { people, groups } = entriesOf(edition);
  const short = ({ '@type': type, '@id': at, name }: JsonLdNode): JsonLdNode => ({
    '@type': type,
    '@id': at,
    name,
  });
  const person = people.get(id);
  if (person !== undefined) return short(personNode(edition, person));
  const group = groups.get(id);
  return group === undefined ? { '@type': 'Thing', name: id } : short(groupNode(edition, group));
}

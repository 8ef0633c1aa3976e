/** Looks up what ids name. */
import type { Group, Person, Place } from '../schemas/authority.ts';
import type { Document } from './document.ts';
import type { Edition, Entry } from './edition.ts';
import type { CitedWork } from './reference-label.ts';

const byId = <Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  kind: string,
): Item => {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`No ${kind} "${id}": the rules should have found this.`);
  return found;
};

export const documentOf = (edition: Edition, id: string): Document =>
  byId(edition.documents, id, 'document');
export const personOf = (edition: Edition, id: string): Entry<Person> =>
  byId(edition.people, id, 'person');
export const placeOf = (edition: Edition, id: string): Entry<Place> =>
  byId(edition.places, id, 'place');
export const groupOf = (edition: Edition, id: string): Entry<Group> =>
  byId(edition.groups, id, 'group');
export const workOf = (edition: Edition, id: string): CitedWork => byId(edition.works, id, 'work');

/** A person or group by id, with the register it stands in. */
export function partyOf(
  edition: Edition,
  id: string,
): { readonly register: 'people' | 'groups'; readonly entry: Entry<Person> | Entry<Group> } {
  const person = edition.people.find((entry) => entry.id === id);
  return person === undefined
    ? { register: 'groups', entry: groupOf(edition, id) }
    : { register: 'people', entry: person };
}

/** The date a document is filed under: its first. */
export const dateOf = (document: Document): string => document.record.dates[0]?.edtf ?? '';

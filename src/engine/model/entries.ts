/** Look-ups by id. */
import type { Group, Person } from '../schemas/authority.ts';
import type { Document } from './document.ts';
import type { Edition, Entry, Received } from './edition.ts';
import { perEdition } from './per-edition.ts';

/** A look-up by id in one list of the edition. */
function byId<Item extends { readonly id: string }>(
  list: (edition: Edition) => readonly Item[],
  kind: string,
): (edition: Edition, id: string) => Item {
  const index = perEdition((edition) => new Map(list(edition).map((item) => [item.id, item])));
  return (edition, id) => {
    const found = index(edition).get(id);
    if (found === undefined)
      throw new Error(`No ${kind} "${id}": the rules should have found this.`);
    return found;
  };
}

export const documentOf = byId(({ documents }) => documents, 'document');
export const personOf = byId(({ people }) => people, 'person');
export const placeOf = byId(({ places }) => places, 'place');
export const groupOf = byId(({ groups }) => groups, 'group');
export const termOf = byId(({ terms }) => terms, 'term');
export const workOf = byId(({ works }) => works, 'work');

const files = perEdition(({ received }) => new Map(received.map((one) => [one.file, one])));

/** A received file by its name. */
export function receivedOf(edition: Edition, file: string): Received {
  const found = files(edition).get(file);
  if (found === undefined) throw new Error(`No received file "${file}".`);
  return found;
}

/** A person or group by id, with its register. */
export function partyOf(
  edition: Edition,
  id: string,
): { readonly register: 'people' | 'groups'; readonly entry: Entry<Person> | Entry<Group> } {
  const person = edition.people.find((entry) => entry.id === id);
  return person === undefined
    ? { register: 'groups', entry: groupOf(edition, id) }
    : { register: 'people', entry: person };
}

/** The first date of a document, by which it is sorted. */
export const dateOf = (document: Document): string => document.record.dates[0]?.edtf ?? '';

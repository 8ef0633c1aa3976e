/** A person, place or group as exports name it. */
import { entryAddress } from '../engine/model/addresses.ts';
import type { Edition } from '../engine/model/edition.ts';
import type { Register } from '../engine/source/registers.ts';
import type { Entity } from '../exports/data/shared.ts';
import { entriesOf } from '../exports/entries.ts';
import { sameAs } from '../exports/same-as.ts';
import { absolute } from '../exports/target.ts';

/** An entry of a register in few words. */
export function entityOf(edition: Edition, register: Register, id: string): Entity {
  const entry = entriesOf(edition)[register].get(id);
  if (entry === undefined) throw new Error(`No entry "${id}" in ${register}.`);
  const url = absolute(edition, entryAddress[register](id));
  return { register, id, name: entry.name, url, sameAs: sameAs(entry) };
}

/** A person or group, whichever has the id. */
export const partyEntity = (edition: Edition, id: string): Entity =>
  entityOf(edition, entriesOf(edition).people.has(id) ? 'people' : 'groups', id);

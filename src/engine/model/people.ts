/** Facts about people, and the people of a document. */
import type { Strings } from '../../strings/strings.ts';
import type { Person } from '../schemas/authority.ts';
import { overlap, yearsOf } from './dates.ts';
import type { Document } from './document.ts';

/** The office of a person on an EDTF date; the first listed if several overlap. */
export const officeOn = (person: Person, date: string): Person['offices'][number] | undefined =>
  person.offices.find((office) => overlap(office.edtf, date));

/** The years of a life, as far as they are known: `1907–1964`, `1900–1955 or 1956`, `born 1908`, or `undefined`. */
export function lifeYears({ born, died }: Person, { dates }: Strings): string | undefined {
  const year = (date: string | undefined): string | undefined => {
    const years = date === undefined ? [] : yearsOf(date);
    const [first, last] = [years[0], years.at(-1)];
    return first !== undefined && last !== undefined && date === `${first}/${last}`
      ? dates.either(first, last)
      : last;
  };
  return dates.life(year(born?.edtf), year(died?.edtf));
}

/** A person whom a record lists as present. */
export interface PresentPerson {
  readonly id: string;
  readonly role?: string | undefined;
}

/** The people of one party. */
export const membersOfParty = ({
  members,
}: Document['record']['parties'][number]): PresentPerson[] =>
  members.map((member) => (typeof member === 'string' ? { id: member } : member));

/** Ids of the people whom a document's record lists as present. */
export const membersOf = ({ record }: Document): string[] =>
  record.parties.flatMap(membersOfParty).map(({ id }) => id);

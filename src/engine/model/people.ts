/** Facts about a person at the time of a document. */
import type { Person } from '../schemas/authority.ts';
import { dateInWords, overlap } from './dates.ts';

/** The office of a person on an EDTF date; the first listed if several overlap. */
export const officeOn = (person: Person, date: string): Person['offices'][number] | undefined =>
  person.offices.find((office) => overlap(office.edtf, date));

/** The years of a life, as far as they are known: `1907–1964`, `1900–1955 or 1956`, `born 1908`, or `undefined`. */
export function lifeYears(person: Person): string | undefined {
  const year = (date: string | undefined): string | undefined =>
    date === undefined
      ? undefined
      : dateInWords(date)
          .match(/\d{4}(?:–\d{4})?(?! *–)/g)
          ?.at(-1)
          ?.replace('–', ' or ');
  const [born, died] = [year(person.born?.edtf), year(person.died?.edtf)];
  if (born !== undefined && died !== undefined) return `${born}–${died}`;
  if (born !== undefined) return `born ${born}`;
  return died === undefined ? undefined : `died ${died}`;
}

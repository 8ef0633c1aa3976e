/** The register entries that texts name, with the forms that they use. */
import type { Register } from '../source/registers.ts';
import { type Occurrence, occurrences } from './concordance.ts';
import type { Edition } from './edition.ts';

export interface NameMet {
  readonly register: Register;
  readonly id: string;
  readonly name: string;
  /** Number of mentions in texts. */
  readonly count: number;
  /** The mentions of each form, the most frequent form first. */
  readonly forms: readonly { readonly form: string; readonly met: readonly Occurrence[] }[];
}

/** Entries that the texts name, in alphabetical order. */
export function namesMet(edition: Edition): NameMet[] {
  const { people, places, groups } = edition;
  const entries = [
    ...people.map(({ id, sort }) => ({ register: 'people' as const, id, name: sort })),
    ...places.map(({ id, name }) => ({ register: 'places' as const, id, name })),
    ...groups.map(({ id, name }) => ({ register: 'groups' as const, id, name })),
  ];
  return entries
    .map(({ register, id, name }): NameMet => {
      const met = occurrences(edition, register, id);
      const forms = [...Map.groupBy(met, ({ mention }) => mention.form)]
        .map(([form, of]) => ({ form, met: of }))
        .sort((a, b) => b.met.length - a.met.length);
      return { register, id, name, count: met.length, forms };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.name.localeCompare(b.name, edition.record.lang));
}
